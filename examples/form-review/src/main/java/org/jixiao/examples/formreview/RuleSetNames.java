package org.jixiao.examples.formreview;

import java.util.Map;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;

/** What rule sets are called in Chinese. */
final class RuleSetNames {
    private static final Map<String, String> PLACES = Map.of(
            "national", "全国",
            "beijing", "北京市",
            "chaoyang", "朝阳区",
            "fengtai", "丰台区",
            "tongzhou", "通州区");

    private RuleSetNames() {}

    /** Place and first year, such as 北京市朝阳区（2024 年起）; a place without a Chinese name keeps the one in the id. */
    static String of(RuleSet rules) {
        StringBuilder name = new StringBuilder();
        for (String place : rules.district().split("/", -1)) {
            name.append(PLACES.getOrDefault(place, place));
        }
        return name + "（" + rules.year() + " 年起）";
    }

    /** The name with the id behind it. */
    static String withId(RuleSet rules) {
        return of(rules) + " " + rules.id();
    }

    /** A line for each set: its id, and behind it the name. */
    static String list(RuleSets sets) {
        int longest =
                sets.all().stream().mapToInt(set -> set.id().length()).max().orElse(0);
        StringBuilder list = new StringBuilder();
        for (RuleSet rules : sets.all()) {
            list.append(rules.id())
                    .append(" ".repeat(longest + 2 - rules.id().length()))
                    .append(of(rules))
                    .append('\n');
        }
        return list.toString();
    }
}
