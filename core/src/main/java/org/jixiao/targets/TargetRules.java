package org.jixiao.targets;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.list;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.finding.FindingCode;
import org.jixiao.internal.ReadBack;
import org.jixiao.rule.Provenance;

/**
 * What the review of targets goes by, with its sources. Immutable: every change gives other rules.
 *
 * <pre>{@code
 * TargetRules.standard()
 *         .withRequiredClasses(List.of(TargetClass.QUANTITY, TargetClass.SATISFACTION), clause(5).of("某办法"))
 *         .withVagueWords(List.of("提高", "加强"), clause(6).of("某办法"));
 * }</pre>
 */
@Value.Immutable
public abstract class TargetRules implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    TargetRules() {}

    /**
     * The rules that are known: one indicator at least of quantity, quality, timeliness, cost, benefit and satisfaction, as 郫财函〔2024〕99号
     * asks, whose text nobody here has read; and a short list of words that say nothing without a number, which is a default of this library.
     */
    public static TargetRules standard() {
        return StandardTargets.RULES;
    }

    /** The classes of which a form has one indicator at least; none where no class is asked for. */
    public abstract List<TargetClass> requiredClasses();

    /** Where the classes come from. */
    public abstract Provenance classSource();

    /** Words that say nothing in a target without a number or a standard. */
    public abstract List<String> vagueWords();

    /** Where the words come from. */
    public abstract Provenance wordSource();

    /**
     * Other classes; an empty list asks for none.
     *
     * @throws org.jixiao.value.InvalidValueException if one stands twice
     */
    public TargetRules withRequiredClasses(List<TargetClass> classes, Provenance source) {
        return ImmutableTargetRules.make(list(classes, "classes"), given(source, "source"), vagueWords(), wordSource())
                .checked();
    }

    /**
     * Other words; an empty list reports none.
     *
     * @throws org.jixiao.value.InvalidValueException if one is blank
     */
    public TargetRules withVagueWords(List<String> words, Provenance source) {
        return ImmutableTargetRules.make(
                        requiredClasses(), classSource(), list(words, "words"), given(source, "source"))
                .checked();
    }

    /** Where the rule behind a finding comes from; empty for what needs no rule, such as an empty target. */
    public Optional<Provenance> source(FindingCode code) {
        return switch (given(code, "code")) {
            case CLASS_MISSING -> Optional.of(classSource());
            case TARGET_VAGUE -> Optional.of(wordSource());
            case INPUT_AS_OUTPUT -> Optional.of(StandardTargets.INPUT);
            case SIGN_UNSUITED -> Optional.of(StandardTargets.SIGN);
            default -> Optional.empty();
        };
    }

    private TargetRules checked() {
        if (new HashSet<>(requiredClasses()).size() < requiredClasses().size()) {
            throw invalid("targets.classes", requiredClasses().toString());
        }
        if (vagueWords().stream().anyMatch(String::isBlank)) {
            throw invalid("targets.words", vagueWords().toString());
        }
        return this;
    }

    /** Rules that were read back are held to what all rules are held to. */
    @Serial
    Object readResolve() throws InvalidObjectException {
        return ReadBack.through(
                () -> withRequiredClasses(requiredClasses(), classSource()).withVagueWords(vagueWords(), wordSource()));
    }
}
