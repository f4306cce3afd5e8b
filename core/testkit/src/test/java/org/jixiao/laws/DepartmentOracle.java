package org.jixiao.laws;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.FundingSource;
import org.jixiao.form.FundsRow;
import org.jixiao.form.IndicatorPath;
import org.jixiao.laws.Department.Failure;
import org.jixiao.rule.Grade;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.testkit.oracle.Oracle;
import org.jixiao.testkit.oracle.Ratio;
import org.jixiao.value.Money;

/** The figures of a department once more, from the list of its scorecards: one plain loop a figure, and nothing is merged. */
final class DepartmentOracle {
    private final List<Scorecard> cards;
    private final Map<String, String> figures = new TreeMap<>();

    private DepartmentOracle(List<Scorecard> cards) {
        this.cards = cards;
    }

    static Map<String, String> figures(Department department) {
        DepartmentOracle oracle = new DepartmentOracle(department.cards());
        oracle.counts();
        oracle.grades();
        oracle.money();
        oracle.totals();
        oracle.losses();
        oracle.findings();
        oracle.failures(department.failures());
        return oracle.figures;
    }

    private void counts() {
        put("forms", cards.size());
        put("through", count(cards, card -> card.open().signum() == 0));
        put("with open points", count(cards, card -> card.open().signum() != 0));
        for (Scorecard card : cards) {
            String id = card.ruleSetId();
            put("rules " + id, count(cards, other -> other.ruleSetId().equals(id)));
        }
    }

    private void grades() {
        for (Grade grade : Grade.values()) {
            grade(
                    grade.label(),
                    cards.stream().filter(card -> isSurely(card, grade)).toList());
        }
        grade(
                "undecided",
                cards.stream()
                        .filter(card -> List.of(Grade.values()).stream().noneMatch(grade -> isSurely(card, grade)))
                        .toList());
    }

    private static boolean isSurely(Scorecard card, Grade grade) {
        return Oracle.isGraded(card.form())
                && card.gradeBands().value().gradeOf(card.total()) == grade
                && card.gradeBands().value().gradeOf(card.highestTotal()) == grade;
    }

    private void grade(String name, List<Scorecard> of) {
        put(name + " projects", of.size());
        cell(name + " adjusted", rows(of), row -> row.adjusted());
        cell(name + " executed", rows(of), FundsRow::executed);
    }

    private static List<FundsRow> rows(List<Scorecard> of) {
        return of.stream().map(card -> card.form().funds().total()).toList();
    }

    private void money() {
        funds("total", rows(cards));
        for (FundingSource source : FundingSource.standard()) {
            List<FundsRow> rows = new ArrayList<>();
            for (Scorecard card : cards) {
                if (card.form().funds().sources().containsKey(source)) {
                    rows.add(card.form().funds().sources().get(source));
                }
            }
            funds(source.label(), rows);
        }
        Ratio budget = Ratio.ZERO;
        Ratio executed = Ratio.ZERO;
        int forms = 0;
        for (FundsRow row : rows(cards)) {
            Optional<Money> base = row.adjusted().isPresent() ? row.adjusted() : row.initial();
            if (base.isPresent() && row.executed().isPresent()) {
                forms++;
                budget = budget.plus(yuan(base.get()));
                executed = executed.plus(yuan(row.executed().get()));
            }
        }
        put("spending forms", forms);
        if (budget.signum() > 0) {
            put("rate", executed.over(budget));
        }
    }

    private void funds(String name, List<FundsRow> rows) {
        cell(name + " row initial", rows, row -> row.initial());
        cell(name + " row adjusted", rows, row -> row.adjusted());
        cell(name + " row executed", rows, FundsRow::executed);
    }

    private void cell(String name, List<FundsRow> rows, Function<FundsRow, Optional<Money>> cell) {
        Ratio sum = Ratio.ZERO;
        int given = 0;
        for (FundsRow row : rows) {
            if (cell.apply(row).isPresent()) {
                given++;
                sum = sum.plus(yuan(cell.apply(row).get()));
            }
        }
        put(name + " yuan", sum);
        put(name + " given", given);
        put(name + " empty", rows.size() - given);
    }

    private void totals() {
        average("simple", row -> Optional.of(Ratio.ONE));
        average("by budget", row -> row.adjusted().map(DepartmentOracle::yuan));
        average("by executed", row -> row.executed().map(DepartmentOracle::yuan));
        if (!cards.isEmpty()) {
            put("lowest least", sorted(DepartmentOracle::least).get(0));
            put("lowest most", sorted(DepartmentOracle::most).get(0));
            put("highest least", sorted(DepartmentOracle::least).get(cards.size() - 1));
            put("highest most", sorted(DepartmentOracle::most).get(cards.size() - 1));
        }
    }

    private List<Ratio> sorted(Function<Scorecard, Ratio> figure) {
        return cards.stream().map(figure).sorted().toList();
    }

    private void average(String name, Function<FundsRow, Optional<Ratio>> weight) {
        Ratio weights = Ratio.ZERO;
        Ratio least = Ratio.ZERO;
        Ratio most = Ratio.ZERO;
        int forms = 0;
        for (Scorecard card : cards) {
            Optional<Ratio> own = weight.apply(card.form().funds().total());
            if (own.isPresent()) {
                forms++;
                weights = weights.plus(own.get());
                least = least.plus(own.get().times(least(card)));
                most = most.plus(own.get().times(most(card)));
            }
        }
        put(name + " forms", forms);
        if (weights.signum() > 0) {
            put(name + " least", least.over(weights));
            put(name + " most", most.over(weights));
        }
    }

    private static Ratio least(Scorecard card) {
        return Ratio.of(card.total());
    }

    private static Ratio most(Scorecard card) {
        return Ratio.of(card.highestTotal());
    }

    private void losses() {
        List<ItemScore> items = new ArrayList<>();
        cards.forEach(card -> {
            items.add(card.execution());
            items.addAll(card.indicators());
        });
        Set<String> groups = new LinkedHashSet<>();
        items.forEach(item -> groups.add(group(item)));
        for (String group : groups) {
            List<ItemScore> in =
                    items.stream().filter(item -> group(item).equals(group)).toList();
            put(group + " items", in.size());
            put(group + " losing", count(in, item -> item.lost().signum() > 0));
            put(group + " weight", sum(in, ItemScore::weight));
            put(group + " lost", sum(in, ItemScore::lost));
            put(group + " open", sum(in, ItemScore::open));
        }
    }

    /** The names of the groups, written out by hand for the names that {@link org.jixiao.testkit.cases.Places} and {@link Departments} use. */
    private static String group(ItemScore item) {
        if (!(item instanceof IndicatorScore row)) {
            return "预算执行率";
        }
        IndicatorPath path = row.indicator().path();
        return switch (path.level1() + "/" + path.level2()) {
            case "效果指标/社会效益" -> "效益指标/社会效益指标";
            case "产出/进度" -> "产出指标/时效指标";
            case "管理指标/制度建设" -> "其他";
            case "产出指标/其他产出" -> "产出指标/其他";
            case "成本指标/成本控制" -> "成本指标/其他";
            case "效果指标/效益指标" -> "效益指标/其他";
            case "满意度/职工满意度" -> "满意度指标/其他";
            default -> path.level1() + "/" + path.level2();
        };
    }

    private void findings() {
        for (FindingCode code : FindingCode.values()) {
            int times = 0;
            int forms = 0;
            for (Scorecard card : cards) {
                int onForm = count(card.findings(), (Finding finding) -> finding.code() == code);
                times += onForm;
                forms += onForm > 0 ? 1 : 0;
            }
            if (times > 0) {
                put(code + " times", times);
                put(code + " forms", forms);
            }
        }
    }

    private void failures(List<Failure> failures) {
        put("unscorable", failures.size());
        for (Failure failure : failures) {
            Set<String> ids = new TreeSet<>();
            for (Failure other : failures) {
                if (other.reason().equals(failure.reason())) {
                    ids.add(other.id());
                }
            }
            put(failure.reason(), count(failures, other -> other.reason().equals(failure.reason())));
            figures.put(
                    failure.reason() + " ids",
                    new ArrayList<>(ids).subList(0, Math.min(5, ids.size())).toString());
        }
    }

    private static <T> int count(List<T> list, Function<T, Boolean> which) {
        int count = 0;
        for (T element : list) {
            count += which.apply(element) ? 1 : 0;
        }
        return count;
    }

    private static <T> Ratio sum(List<T> list, Function<T, BigDecimal> figure) {
        Ratio sum = Ratio.ZERO;
        for (T element : list) {
            sum = sum.plus(Ratio.of(figure.apply(element)));
        }
        return sum;
    }

    private static Ratio yuan(Money money) {
        return Ratio.read(money.yuan());
    }

    private void put(String name, int count) {
        put(name, Ratio.of(count));
    }

    private void put(String name, Ratio figure) {
        figures.put(name, figure.toString());
    }
}
