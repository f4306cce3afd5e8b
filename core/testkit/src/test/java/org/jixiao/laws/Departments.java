package org.jixiao.laws;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jixiao.form.Indicator;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.laws.Department.Failure;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.testkit.cases.Forms;

/** Departments of a few forms, by two rule sets, some forms twice, some with level names of their own, some not scorable. */
final class Departments {
    /** A form, how it is told from the others, and whether the national rules score it. */
    private record Entry(SelfEvaluation form, boolean national, boolean twice) {}

    private static final List<String> OWN_NAMES =
            List.of("管理指标/制度建设", "产出指标/其他产出", "成本指标/成本控制", "效果指标/效益指标", "满意度/职工满意度");

    private Departments() {}

    static Arbitrary<Department> all() {
        Arbitrary<Boolean> rarely = Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true));
        Arbitrary<Entry> entries = Combinators.combine(forms(), rarely, rarely).as(Entry::new);
        Arbitrary<Failure> failures = Combinators.combine(
                        Arbitraries.strings().withChars("甲乙").ofLength(2), Arbitraries.of("分值不能识别", "没有指标", "文件损坏"))
                .as(Failure::new);
        return Combinators.combine(
                        RulesCases.all(),
                        entries.list().ofMaxSize(7),
                        failures.list().ofMaxSize(8))
                .as((rules, forms, failed) -> new Department(scored(forms, rules.rules()), failed));
    }

    /** Forms as in the other laws, sometimes with a row under names of the form's own. */
    private static Arbitrary<SelfEvaluation> forms() {
        Arbitrary<Optional<String>> names = Arbitraries.of(OWN_NAMES).optional(0.4);
        return Combinators.combine(Forms.all(), names)
                .as((form, name) -> name.map(own -> with(form, own)).orElse(form));
    }

    private static SelfEvaluation with(SelfEvaluation form, String levels) {
        String[] names = levels.split("/", -1);
        SelfEvaluation ownRow = SelfEvaluation.forProject("一行", Year.of(2024))
                .level1(
                        names[0],
                        l -> l.indicator(
                                names[1],
                                "制度数量",
                                i -> i.atLeast("3 项").actual("2").weight(7)))
                .build();
        List<Indicator> rows = new ArrayList<>(form.indicators().indicators());
        rows.addAll(ownRow.indicators().indicators());
        return Forms.withRows(form, rows);
    }

    private static List<Scorecard> scored(List<Entry> entries, RuleSet rules) {
        List<Scorecard> cards = new ArrayList<>();
        for (Entry entry : entries) {
            Scorecard card = Scorer.using(entry.national() ? NationalRules.YEAR_2020 : rules)
                    .score(entry.form());
            cards.add(card);
            if (entry.twice()) {
                cards.add(card);
            }
        }
        return cards;
    }
}
