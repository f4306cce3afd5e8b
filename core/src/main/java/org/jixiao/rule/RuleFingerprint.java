package org.jixiao.rule;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;

/** A hash of what every rule of a set decides, with its source; each part is hashed behind its length. */
final class RuleFingerprint {
    private final Hasher hasher = Hashing.sha256().newHasher();

    private RuleFingerprint() {}

    static String of(RuleSet rules) {
        RuleFingerprint print = new RuleFingerprint();
        for (Rule<?> rule : rules.rules()) {
            print.put(rule.topic().name());
            print.put(rule.name());
            print.put(rule.describe(Locale.CHINESE));
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
        } else if (value instanceof ScoringStrategy<?> strategy && !isStock(strategy)) {
            put(strategy.getClass().getName());
            foreign(strategy);
        } else {
            put(value.toString());
        }
    }

    private static boolean isStock(ScoringStrategy<?> strategy) {
        return strategy.getClass().getPackage().equals(ScoringStrategies.class.getPackage());
    }

    /** A strategy of somebody else's shows all of itself in its bytes alone: it is serialisable, and equal by value. */
    private void foreign(ScoringStrategy<?> strategy) {
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
