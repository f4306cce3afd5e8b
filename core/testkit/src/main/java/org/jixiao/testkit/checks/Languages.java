package org.jixiao.testkit.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.testkit.cases.NumberCase;
import org.jixiao.testkit.cases.RowRule;
import org.jixiao.testkit.cases.Trial;

/** Words in two languages, and no two rules in the same words. */
public final class Languages {
    private Languages() {}

    /** What is wrong with the words of rules and of their reasons, by the name of the rule. */
    public static Map<String, String> faults(RuleSet rules, List<NumberCase> numbers, List<Trial<?>> others) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (Rule<?> rule : rules.rules()) {
            String english = rule.describe(Locale.ENGLISH);
            if (english.equals(rule.describe(Locale.CHINESE)) && hasLetters(english) && !isOfTheForm(rule)) {
                faults.put(RowRule.nameOf(rule), "described alike in both languages: " + english);
            }
            rules.rules().stream()
                    .filter(other ->
                            other.topic() != rule.topic() && !other.value().equals(rule.value()))
                    .filter(other ->
                            other.value() instanceof ScoringStrategy<?> && rule.value() instanceof ScoringStrategy<?>)
                    .filter(other -> other.describe(Locale.ENGLISH).equals(english)
                            || other.describe(Locale.CHINESE).equals(rule.describe(Locale.CHINESE)))
                    .forEach(other -> faults.putIfAbsent(
                            RowRule.nameOf(rule), "described as " + RowRule.nameOf(other) + " is: " + english));
        }
        Stream.concat(
                        numbers.stream().<Trial<?>>map(number -> new Trial<>(number.applied(), number.input())),
                        others.stream())
                .forEach(trial -> reason(trial)
                        .ifPresent(fault -> faults.putIfAbsent(trial.applied().name(), fault)));
        return faults;
    }

    private static Optional<String> reason(Trial<?> trial) {
        return trial.score()
                .map(Score::reason)
                .filter(reason -> hasLetters(reason.template(Locale.ENGLISH)))
                .filter(reason -> reason.template(Locale.ENGLISH).equals(reason.template(Locale.CHINESE)))
                .map(reason -> "explained alike in both languages: " + reason.template(Locale.ENGLISH));
    }

    /** A single class of indicators is called what the form calls it, in either language. */
    private static boolean isOfTheForm(Rule<?> rule) {
        return rule.topic().equals(RuleTopic.REQUIRED_CLASSES);
    }

    /** Figures and placeholders alone need no translation. */
    private static boolean hasLetters(String text) {
        return text.replaceAll("\\{[^}]*\\}", "").codePoints().anyMatch(Character::isLetter);
    }
}
