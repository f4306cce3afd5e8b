package org.jixiao.examples.formreview;

import java.util.Locale;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;

/** What rule sets are called. */
final class RuleSetNames {
    private RuleSetNames() {}

    /** Place and first year, such as 北京市朝阳区（2024 年起）. */
    static String of(RuleSet rules, Locale locale) {
        return rules.name(locale);
    }

    /** The place alone, in Chinese, such as 北京市朝阳区. */
    static String place(RuleSet rules) {
        return rules.place(Locale.CHINESE);
    }

    /** The name with the id behind it. */
    static String withId(RuleSet rules, Locale locale) {
        return of(rules, locale) + " " + rules.id();
    }

    /** A line for each set: its id, and behind it the Chinese name. */
    static String list(RuleSets sets) {
        int longest =
                sets.all().stream().mapToInt(set -> set.id().length()).max().orElse(0);
        StringBuilder list = new StringBuilder();
        for (RuleSet rules : sets.all()) {
            list.append(rules.id())
                    .append(" ".repeat(longest + 2 - rules.id().length()))
                    .append(of(rules, Locale.CHINESE))
                    .append('\n');
        }
        return list.toString();
    }
}
