package org.jixiao.examples.formreview;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.cells.FormCells;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;

/**
 * What forms call the districts that have rules.
 *
 * <p>The rules of {@code beijing/chaoyang}, called 北京市朝阳区, are meant by {@code beijing/chaoyang}, {@code chaoyang}, 北京市朝阳区,
 * 朝阳区 and 朝阳. A name that several districts share means none of them.
 */
final class DistrictNames {
    private DistrictNames() {}

    /**
     * The district of the rules for a form: the one that it names, else, for a form that names none, the one whose name stands in its
     * department, its unit or its id, which is that of its file; else what the form says.
     */
    static String of(FormCells form, RuleSets installed) {
        if (!form.district().isBlank()) {
            return find(form.district(), installed);
        }
        for (String text : Arrays.asList(form.department(), form.unit(), form.id())) {
            List<String> named = text == null ? List.of() : namedIn(text, installed);
            if (named.size() == 1) {
                return named.get(0);
            }
        }
        return "";
    }

    private static List<String> namedIn(String text, RuleSets installed) {
        return installed.all().stream()
                .filter(rules -> rules.district().contains("/"))
                .filter(rules -> names(rules).stream().anyMatch(name -> name.length() > 1 && text.contains(name)))
                .map(RuleSet::district)
                .distinct()
                .toList();
    }

    /** The district of the rules that {@code printed} means; {@code printed} itself where no rules or several are meant. */
    static String find(String printed, RuleSets installed) {
        String name =
                Normalizer.normalize(printed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        List<String> districts = installed.all().stream()
                .filter(rules -> names(rules).contains(name))
                .map(RuleSet::district)
                .distinct()
                .toList();
        return districts.size() == 1 ? districts.get(0) : printed;
    }

    private static Set<String> names(RuleSet rules) {
        String id = rules.district();
        String called = RuleSetNames.place(rules);
        String own = called.replaceFirst("^.+?[省市](?=.)", "");
        return Stream.of(id, id.substring(id.lastIndexOf('/') + 1), called, own, own.replaceFirst("(?<=..)[市区县]$", ""))
                .collect(Collectors.toSet());
    }
}
