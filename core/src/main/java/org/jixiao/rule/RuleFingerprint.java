package org.jixiao.rule;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.scoring.OverTargetBands;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.scoring.Term;

/**
 * A hash of what every rule of a set decides, with the source it names; each part is hashed behind its length. What a page says of a
 * rule, and what else is known of its source, is not in it: neither changes a score.
 */
final class RuleFingerprint {
    private final Hasher hasher = Hashing.sha256().newHasher();

    private RuleFingerprint() {}

    static String of(RuleSet rules) {
        RuleFingerprint print = new RuleFingerprint();
        for (Rule<?> rule : rules.rules()) {
            print.put(rule.topic().name());
            print.put(rule.name());
            print.put(rule.provenance().text(Locale.CHINESE));
            print.put(rule.origin());
            print.value(rule.value());
        }
        return print.hasher.hash().toString();
    }

    private void value(Object value) {
        if (value instanceof SpecialRule<?> special) {
            put(special.scope().toString());
            value(special.strategy());
        } else if (value instanceof ScoringStrategy<?> strategy) {
            Optional<Term> written = ScoringStrategies.term(strategy);
            written.ifPresentOrElse(term -> put(term.toString()), () -> foreign(strategy));
        } else {
            put(value instanceof OverTargetBands bands ? bands.terms().toString() : value.toString());
        }
    }

    /** A strategy of somebody else's shows all of itself in its bytes alone: it is serialisable, and equal by value. */
    private void foreign(ScoringStrategy<?> strategy) {
        put(strategy.getClass().getName());
        put(strategy.describe(Locale.CHINESE));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(strategy);
        } catch (IOException e) {
            // it breaks its contract; its description, hashed above, has to do
            bytes.reset();
        }
        hasher.putInt(bytes.size()).putBytes(bytes.toByteArray());
    }

    private void put(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        hasher.putInt(bytes.length).putBytes(bytes);
    }
}
