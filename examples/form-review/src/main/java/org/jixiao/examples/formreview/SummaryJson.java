package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import org.jixiao.form.FundingSource;
import org.jixiao.form.Funds;
import org.jixiao.review.Review;
import org.jixiao.rule.Grade;
import org.jixiao.summary.Average;
import org.jixiao.summary.Bounds;
import org.jixiao.summary.CellTotal;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.summary.FindingTotal;
import org.jixiao.summary.FundsTotal;
import org.jixiao.summary.ItemGroup;
import org.jixiao.summary.LossTotal;
import org.jixiao.summary.StatementReview;
import org.jixiao.summary.TotalsSummary;
import org.jixiao.summary.Unscorable;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What all forms add up to, as one JSON object, and a line for each statement below it. Money is in 万元, figures are strings, counts are numbers. */
final class SummaryJson implements ReviewOutput {
    private static final int DECIMALS = 8;

    private final PrintStream out;
    private final StringBuilder statements = new StringBuilder();
    private DepartmentSummary summary = DepartmentSummary.empty();

    SummaryJson(PrintStream out) {
        this.out = out;
    }

    @Override
    public void review(Review review) {
        summary = summary.plus(review);
    }

    @Override
    public void statement(StatementReview statement) {
        statements.append(StatementWriting.json(statement));
    }

    @Override
    public void unusable(UnusableInputException refused) {
        summary = summary.plusUnscorable(refused.file(), refused.kind().label().chinese());
    }

    @Override
    public void end(Refusals refusals) {
        out.print(JsonLine.of(json -> {
            counts(json);
            grades(json);
            funds(json);
            totals(json);
            threeWays(json);
            losses(json);
            findings(json);
            refused(json);
        }));
        out.print(statements);
    }

    private void counts(JsonGenerator json) {
        json.writeNumberProperty("forms", summary.forms());
        json.writeNumberProperty("fullyScored", summary.fullyScored());
        json.writeNumberProperty("withOpenPoints", summary.withOpenPoints());
        json.writeNumberProperty("refused", summary.unscorable().forms());
        json.writeObjectPropertyStart("rules");
        for (Map.Entry<String, Long> used : summary.ruleSets().entrySet()) {
            json.writeNumberProperty(used.getKey(), used.getValue());
        }
        json.writeEndObject();
    }

    private void grades(JsonGenerator json) {
        json.writeArrayPropertyStart("grades");
        for (Map.Entry<Grade, FundsTotal> grade : summary.grades().entrySet()) {
            grade(json, grade.getKey().label(), grade.getValue());
        }
        grade(json, null, summary.undecided());
        json.writeEndArray();
    }

    private static void grade(JsonGenerator json, @Nullable String label, FundsTotal total) {
        json.writeStartObject();
        json.writeStringProperty("grade", label);
        json.writeNumberProperty("projects", total.forms());
        cell(json, "adjusted", total.adjusted());
        cell(json, "executed", total.executed());
        json.writeEndObject();
    }

    private void funds(JsonGenerator json) {
        json.writeArrayPropertyStart("funds");
        for (Map.Entry<FundingSource, FundsTotal> source : summary.sources().entrySet()) {
            funds(json, source.getKey().label(), source.getValue());
        }
        funds(json, Funds.TOTAL_LABEL, summary.funds());
        json.writeEndArray();
        json.writeStringProperty(
                "rate", summary.executionRate().map(SummaryJson::text).orElse(null));
    }

    private static void funds(JsonGenerator json, String source, FundsTotal row) {
        json.writeStartObject();
        json.writeStringProperty("source", source);
        cell(json, "initial", row.initial());
        cell(json, "adjusted", row.adjusted());
        cell(json, "executed", row.executed());
        json.writeEndObject();
    }

    /** A sum of money, null where the cell was empty on all forms. */
    private static void cell(JsonGenerator json, String field, CellTotal cell) {
        json.writeStringProperty(field, cell.given() == 0 ? null : wan(cell.sum()));
    }

    private static String wan(Money money) {
        return text(money.in(MoneyUnit.WAN));
    }

    /** A plain decimal, cut after so many places. */
    private static String text(Fraction figure) {
        String text = figure.toDecimalText(DECIMALS);
        return text.endsWith("…") ? text.substring(0, text.length() - 1) : text;
    }

    private void totals(JsonGenerator json) {
        json.writeObjectPropertyStart("totals");
        average(json, "average", summary.average());
        average(json, "averageByBudget", summary.averageByBudget());
        average(json, "averageByExecuted", summary.averageByExecuted());
        bounds(json, "highest", summary.highestTotal());
        bounds(json, "lowest", summary.lowestTotal());
        json.writeEndObject();
    }

    private static void average(JsonGenerator json, String field, Average average) {
        bounds(json, field, average.value());
    }

    /** The printed totals, and ours with the published awards; ours without them stand under totals and grades. */
    private void threeWays(JsonGenerator json) {
        json.writeObjectPropertyStart("threeWays");
        totals(json, "published", summary.publishedTotals());
        totals(json, "accepted", summary.acceptedTotals());
        json.writeEndObject();
    }

    private static void totals(JsonGenerator json, String field, TotalsSummary totals) {
        json.writeObjectPropertyStart(field);
        json.writeNumberProperty("forms", totals.forms());
        json.writeArrayPropertyStart("grades");
        for (Map.Entry<Grade, Long> grade : totals.grades().entrySet()) {
            json.writeStartObject();
            json.writeStringProperty("grade", grade.getKey().label());
            json.writeNumberProperty("projects", grade.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        figure(json, "average", totals.average());
        figure(json, "averageByBudget", totals.averageByBudget());
        figure(json, "averageByExecuted", totals.averageByExecuted());
        json.writeEndObject();
    }

    /** An average without open points; null where there is none. */
    private static void figure(JsonGenerator json, String field, Average average) {
        json.writeStringProperty(
                field, average.value().map(bounds -> text(bounds.least())).orElse(null));
    }

    /** What a figure is at least and at most while points are open. */
    private static void bounds(JsonGenerator json, String field, Optional<Bounds> figure) {
        json.writeObjectPropertyStart(field);
        json.writeStringProperty(
                "least", figure.map(bounds -> text(bounds.least())).orElse(null));
        json.writeStringProperty(
                "most", figure.map(bounds -> text(bounds.most())).orElse(null));
        json.writeEndObject();
    }

    private void losses(JsonGenerator json) {
        json.writeArrayPropertyStart("losses");
        for (ItemGroup group : summary.mostOftenLost()) {
            LossTotal loss = summary.losses().getOrDefault(group, LossTotal.NONE);
            json.writeStartObject();
            json.writeStringProperty("level1", group.level1());
            json.writeStringProperty("level2", group == ItemGroup.EXECUTION ? "" : group.level2());
            json.writeNumberProperty("items", loss.items());
            json.writeNumberProperty("losing", loss.losing());
            json.writeStringProperty("weight", loss.weight().toPlainString());
            json.writeStringProperty("lost", loss.lost().toPlainString());
            json.writeStringProperty("open", loss.open().toPlainString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void findings(JsonGenerator json) {
        json.writeArrayPropertyStart("findings");
        for (FindingTotal finding : summary.findings()) {
            json.writeStartObject();
            json.writeStringProperty("code", finding.code().name());
            json.writeNumberProperty("times", finding.times());
            json.writeNumberProperty("forms", finding.forms());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void refused(JsonGenerator json) {
        json.writeArrayPropertyStart("refusals");
        for (Unscorable.Reason reason : summary.unscorable().reasons()) {
            json.writeStartObject();
            json.writeStringProperty("kind", reason.chinese());
            json.writeNumberProperty("files", reason.forms());
            json.writeArrayPropertyStart("examples");
            for (String file : reason.examples()) {
                json.writeString(file);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
