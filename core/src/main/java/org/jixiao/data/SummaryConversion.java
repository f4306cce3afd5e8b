package org.jixiao.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.data.SummaryTotalsData.Bounds;
import org.jixiao.form.Funds;
import org.jixiao.rule.Grade;
import org.jixiao.summary.Average;
import org.jixiao.summary.CellTotal;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.summary.FindingTotal;
import org.jixiao.summary.FundsTotal;
import org.jixiao.summary.ItemGroup;
import org.jixiao.summary.LossTotal;
import org.jixiao.summary.TotalsSummary;
import org.jixiao.summary.Unscorable;
import org.jixiao.value.MoneyUnit;
import org.jspecify.annotations.Nullable;

/** A summary as data. */
final class SummaryConversion {
    private final DepartmentSummary summary;
    private final Locale locale;
    private final OneScale money;
    private final OneScale totals;
    private final OneScale weights;
    private final OneScale losses;

    SummaryConversion(DepartmentSummary summary, Locale locale) {
        this.summary = summary;
        this.locale = locale;
        this.money = OneScale.of(Stream.concat(
                        Stream.concat(summary.grades().values().stream(), summary.sources().values().stream()),
                        Stream.of(summary.undecided(), summary.funds()))
                .flatMap(row -> Stream.of(row.initial(), row.adjusted(), row.executed()))
                .map(SummaryConversion::amount));
        this.totals = OneScale.of(Stream.concat(
                        Stream.of(
                                summary.average().value(),
                                summary.averageByBudget().value(),
                                summary.averageByExecuted().value(),
                                summary.highestTotal(),
                                summary.lowestTotal()),
                        Stream.of(summary.publishedTotals(), summary.acceptedTotals())
                                .flatMap(way -> Stream.of(way.average(), way.averageByBudget(), way.averageByExecuted())
                                        .map(Average::value)))
                .flatMap(Optional::stream)
                .flatMap(bounds -> Stream.of(bounds.least(), bounds.most()))
                .map(Figures::cut));
        this.weights =
                OneScale.of(summary.losses().values().stream().flatMap(loss -> Stream.of(loss.weight(), loss.open())));
        this.losses = weights.with(summary.losses().values().stream().map(LossTotal::lost));
    }

    SummaryData data() {
        return new SummaryData(
                SummaryData.SCHEMA,
                Labels.language(locale),
                Long.toString(summary.forms()),
                Long.toString(summary.fullyScored()),
                Long.toString(summary.withOpenPoints()),
                Long.toString(summary.unscorable().forms()),
                summary.ruleSets().entrySet().stream()
                        .map(used -> new RuleSetUseData(used.getKey(), Long.toString(used.getValue())))
                        .toList(),
                grades(),
                MoneyUnit.WAN.symbol(),
                funds(),
                summary.executionRate().map(Figures::share).orElse(null),
                new SummaryTotalsData(
                        bounds(summary.average().value()),
                        bounds(summary.averageByBudget().value()),
                        bounds(summary.averageByExecuted().value()),
                        bounds(summary.highestTotal()),
                        bounds(summary.lowestTotal())),
                new SummaryData.ThreeWays(totals(summary.publishedTotals()), totals(summary.acceptedTotals())),
                summary.mostOftenLost().stream().map(this::loss).toList(),
                summary.findings().stream().map(this::finding).toList(),
                summary.unscorable().reasons().stream().map(this::refusal).toList());
    }

    private List<GradeTotalData> grades() {
        List<GradeTotalData> grades = new ArrayList<>();
        summary.grades().forEach((grade, row) -> grades.add(grade(Optional.of(grade), row)));
        grades.add(grade(Optional.empty(), summary.undecided()));
        return grades;
    }

    private GradeTotalData grade(Optional<Grade> grade, FundsTotal row) {
        return new GradeTotalData(
                Labels.code(grade),
                Labels.of(grade, locale),
                Long.toString(row.forms()),
                cell(row.adjusted()),
                cell(row.executed()));
    }

    private List<FundsTotalData> funds() {
        List<FundsTotalData> funds = new ArrayList<>();
        summary.sources().forEach((source, row) -> funds.add(funds(source.label(), row)));
        funds.add(funds(Funds.TOTAL_LABEL, summary.funds()));
        return funds;
    }

    private FundsTotalData funds(String source, FundsTotal row) {
        return new FundsTotalData(source, cell(row.initial()), cell(row.adjusted()), cell(row.executed()));
    }

    /** Null where the cell was empty on all forms. */
    private @Nullable String cell(CellTotal cell) {
        return cell.given() == 0 ? null : money.text(amount(cell));
    }

    private static BigDecimal amount(CellTotal cell) {
        return Figures.cut(cell.sum().in(MoneyUnit.WAN));
    }

    private Bounds bounds(Optional<org.jixiao.summary.Bounds> figure) {
        return new Bounds(
                figure.map(bounds -> totals.text(Figures.cut(bounds.least()))).orElse(null),
                figure.map(bounds -> totals.text(Figures.cut(bounds.most()))).orElse(null));
    }

    private SummaryData.Totals totals(TotalsSummary way) {
        return new SummaryData.Totals(
                Long.toString(way.forms()),
                way.grades().entrySet().stream()
                        .map(grade -> new SummaryData.Projects(
                                grade.getKey().name(),
                                grade.getKey().label(locale),
                                grade.getValue().toString()))
                        .toList(),
                bounds(way.average().value()).least(),
                bounds(way.averageByBudget().value()).least(),
                bounds(way.averageByExecuted().value()).least());
    }

    private LossTotalData loss(ItemGroup group) {
        LossTotal loss = summary.losses().getOrDefault(group, LossTotal.NONE);
        return new LossTotalData(
                group.level1(),
                group == ItemGroup.EXECUTION ? "" : group.level2(),
                Long.toString(loss.items()),
                Long.toString(loss.losing()),
                weights.text(loss.weight()),
                losses.text(loss.lost()),
                weights.text(loss.open()));
    }

    private FindingTotalData finding(FindingTotal found) {
        return new FindingTotalData(
                found.code().name(),
                found.code().label(locale),
                found.code().severity().code(),
                found.code().severity().label(locale),
                Long.toString(found.times()),
                Long.toString(found.forms()));
    }

    private RefusalData refusal(Unscorable.Reason reason) {
        return new RefusalData(reason.text(locale), Long.toString(reason.forms()), reason.examples());
    }
}
