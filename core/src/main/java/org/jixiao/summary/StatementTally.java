package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jixiao.cells.StatementCells;
import org.jixiao.form.FundsRow;
import org.jixiao.internal.Wording;
import org.jixiao.summary.StatementReview.Line;
import org.jixiao.summary.StatementReview.Project;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.jspecify.annotations.Nullable;

/** Adds up the forms of one statement and sets each figure beside the stated one. */
final class StatementTally {
    private final StatementCells stated;
    private final List<Project> projects;
    private final List<Line> lines = new ArrayList<>();
    private List<Line> averages = List.of();
    private List<String> withoutMoney = List.of();

    private StatementTally(StatementCells stated, List<Project> projects) {
        this.stated = stated;
        this.projects = projects;
    }

    static StatementReview of(StatementCells stated, Collection<Project> given) {
        List<Project> here = given.stream()
                .filter(project -> given(project, "project").district().equals(stated.district())
                        && project.year() == stated.year())
                .toList();
        Predicate<Project> isMeant = project -> isDepartment(stated.department(), project.department());
        StatementTally tally =
                new StatementTally(stated, here.stream().filter(isMeant).toList());
        tally.add();
        return StatementReview.of(
                stated,
                tally.projects.size(),
                tally.lines,
                tally.averages,
                ids(tally.projects, project -> project.published().isEmpty()),
                ids(tally.projects, project -> project.open().signum() > 0),
                tally.withoutMoney,
                ids(here, isMeant.negate()));
    }

    /** Forms write 北京市丰台区某局 and 丰台区某局: one name may be the end of the other. */
    private static boolean isDepartment(@Nullable String stated, Optional<String> printed) {
        if (stated == null) {
            return true;
        }
        String name = tight(stated);
        return printed.map(StatementTally::tight)
                .filter(other -> other.endsWith(name) || name.endsWith(other))
                .isPresent();
    }

    private static String tight(String name) {
        return name.replaceAll("[\\s\\u3000]", "");
    }

    private static List<String> ids(Collection<Project> projects, Predicate<Project> which) {
        return projects.stream().filter(which).map(Project::id).sorted().toList();
    }

    private void add() {
        Optional.ofNullable(stated.projects()).ifPresent(this::projects);
        Optional.ofNullable(stated.money()).ifPresent(this::money);
        stated.grades().forEach(this::grade);
        Optional.ofNullable(stated.score()).ifPresent(this::score);
        Optional.ofNullable(stated.executionRate()).ifPresent(this::executionRate);
    }

    private void projects(String cell) {
        same(
                "projects",
                Wording.of("statement.projects"),
                cell,
                StatedNumber.count(cell),
                Optional.of(count(p -> true)));
    }

    private Fraction count(Predicate<Project> which) {
        return Fraction.of(projects.stream().filter(which).count());
    }

    private void money(String cell) {
        Optional<MoneyUnit> unit = StatedNumber.moneyUnit(cell, stated.moneyUnit());
        String named =
                stated.moneyColumn() == null ? "" : stated.moneyColumn().strip().toLowerCase(Locale.ROOT);
        Function<FundsRow, Optional<Money>> column = switch (named) {
            case "initial" -> FundsRow::initial;
            case "adjusted" -> FundsRow::adjusted;
            case "executed" -> FundsRow::executed;
            default -> row -> Optional.empty();
        };
        Wording name = switch (named) {
            case "initial" -> Wording.of("statement.money_initial", unitName(unit));
            case "adjusted" -> Wording.of("statement.money_adjusted", unitName(unit));
            case "executed" -> Wording.of("statement.money_executed", unitName(unit));
            default -> Wording.of("statement.money", unitName(unit));
        };
        List<String> without =
                ids(projects, project -> column.apply(project.funds()).isEmpty());
        boolean isNamed = List.of("initial", "adjusted", "executed").contains(named);
        withoutMoney = isNamed ? without : List.of(); // no form lacks what is not named
        boolean known = without.size() < projects.size();
        Fraction yuan = projects.stream()
                .flatMap(project -> column.apply(project.funds()).stream())
                .map(Money::yuan)
                .reduce(Fraction.ZERO, Fraction::plus);
        same(
                "money",
                name,
                cell,
                StatedNumber.money(cell),
                unit.filter(read -> known).map(read -> new Money(yuan).in(read)));
    }

    private String unitName(Optional<MoneyUnit> unit) {
        return unit.map(MoneyUnit::symbol).orElseGet(() -> String.valueOf(stated.moneyUnit()));
    }

    private void grade(String range, String cell) {
        Optional<Interval> totals = GradeRange.of(range);
        lines.add(Line.of(
                Line.GRADES,
                Wording.of("statement.grade", range),
                cell,
                StatedNumber.count(cell),
                totals.map(in -> count(project -> project.published()
                        .filter(total -> in.contains(Fraction.of(total)))
                        .isPresent())),
                totals.map(in -> count(project -> in.contains(Fraction.of(project.recomputed()))))));
    }

    private void score(String cell) {
        averages = StatedAverage.all(cell, projects);
        List<Line> meant = StatedAverage.meant(averages, stated.average());
        String words = stated.average();
        lines.add(Line.of(
                "score",
                words == null ? Wording.of("statement.score") : Wording.of("statement.score_averaged", words),
                cell,
                StatedNumber.score(cell),
                StatedAverage.nearest(meant, Line::published, Line::publishedDifference),
                StatedAverage.nearest(meant, Line::recomputed, Line::recomputedDifference)));
    }

    private void executionRate(String cell) {
        Spending spent =
                projects.stream().map(project -> Spending.of(project.funds())).reduce(Spending.NONE, Spending::plus);
        same(
                "executionRate",
                Wording.of("statement.rate"),
                cell,
                StatedNumber.rate(cell),
                spent.rate().map(rate -> rate.times(Fraction.of(100))));
    }

    /** A figure that does not depend on totals. */
    private void same(String code, Wording name, String cell, Optional<BigDecimal> number, Optional<Fraction> ours) {
        lines.add(Line.of(code, name, cell, number, ours, ours));
    }
}
