package org.jixiao.examples.rulefiles;

import java.util.List;
import java.util.Optional;
import org.jixiao.examples.rulefiles.yaml.Trouble;
import org.jixiao.rule.RuleSet;

/**
 * A file that was read: its rule set with the outcome of every worked case, or all that is wrong with it.
 *
 * <p>The fingerprint of the rule set covers what its rules decide and their sources; worked cases and comments are in the hash of the file
 * alone.
 *
 * @param name as the caller named it
 * @param sha256 of its bytes, 64 hexadecimal digits; empty where it could not be read
 * @param rules what it says; empty where something is wrong with it
 * @param cases the outcome of its worked cases, in the order of the file
 * @param troubles what is wrong, in the order of the file
 */
public record RuleFile(
        String name, String sha256, Optional<RuleSet> rules, List<CaseOutcome> cases, List<Trouble> troubles) {
    /** Whether there is a rule set, all of whose worked cases come out. */
    public boolean isSound() {
        return rules.isPresent() && cases.stream().allMatch(CaseOutcome::comesOut);
    }

    /** What is wrong: with the file itself, else the worked cases that do not come out. */
    public List<Trouble> objections() {
        return rules.isEmpty()
                ? troubles
                : cases.stream()
                        .filter(outcome -> !outcome.comesOut())
                        .map(outcome -> new Trouble(outcome.at(), outcome.said()))
                        .toList();
    }
}
