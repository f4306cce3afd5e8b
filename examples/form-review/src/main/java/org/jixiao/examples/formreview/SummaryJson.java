package org.jixiao.examples.formreview;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
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

    private void counts(JsonGenerator json) throws IOException {
        json.writeNumberField("forms", summary.forms());
        json.writeNumberField("fullyScored", summary.fullyScored());
        json.writeNumberField("withOpenPoints", summary.withOpenPoints());
        json.writeNumberField("refused", summary.unscorable().forms());
        json.writeObjectFieldStart("rules");
        for (Map.Entry<String, Long> used : summary.ruleSets().entrySet()) {
            json.writeNumberField(used.getKey(), used.getValue());
        }
        json.writeEndObject();
    }

    private void grades(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("grades");
        for (Map.Entry<Grade, FundsTotal> grade : summary.grades().entrySet()) {
            grade(json, grade.getKey().label(), grade.getValue());
        }
        grade(json, null, summary.undecided());
        json.writeEndArray();
    }

    private static void grade(JsonGenerator json, @Nullable String label, FundsTotal total) throws IOException {
        json.writeStartObject();
        json.writeStringField("grade", label);
        json.writeNumberField("projects", total.forms());
        cell(json, "adjusted", total.adjusted());
        cell(json, "executed", total.executed());
        json.writeEndObject();
    }

    private void funds(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("funds");
        for (Map.Entry<FundingSource, FundsTotal> source : summary.sources().entrySet()) {
            funds(json, source.getKey().label(), source.getValue());
        }
        funds(json, Funds.TOTAL_LABEL, summary.funds());
        json.writeEndArray();
        json.writeStringField(
                "rate", summary.spending().rate().map(SummaryJson::text).orElse(null));
    }

    private static void funds(JsonGenerator json, String source, FundsTotal row) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", source);
        cell(json, "initial", row.initial());
        cell(json, "adjusted", row.adjusted());
        cell(json, "executed", row.executed());
        json.writeEndObject();
    }

    /** A sum of money, null where the cell was empty on all forms. */
    private static void cell(JsonGenerator json, String field, CellTotal cell) throws IOException {
        json.writeStringField(field, cell.given() == 0 ? null : wan(cell.sum()));
    }

    private static String wan(Money money) {
        return text(money.in(MoneyUnit.WAN));
    }

    /** A plain decimal, cut after so many places. */
    private static String text(Fraction figure) {
        String text = figure.toDecimalText(DECIMALS);
        return text.endsWith("…") ? text.substring(0, text.length() - 1) : text;
    }

    private void totals(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("totals");
        average(json, "average", summary.average());
        average(json, "averageByBudget", summary.averageByBudget());
        average(json, "averageByExecuted", summary.averageByExecuted());
        bounds(json, "highest", summary.highestTotal());
        bounds(json, "lowest", summary.lowestTotal());
        json.writeEndObject();
    }

    private static void average(JsonGenerator json, String field, Average average) throws IOException {
        bounds(json, field, average.value());
    }

    /** The printed totals, and ours with the published awards; ours without them stand under totals and grades. */
    private void threeWays(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("threeWays");
        totals(json, "published", summary.publishedTotals());
        totals(json, "accepted", summary.acceptedTotals());
        json.writeEndObject();
    }

    private static void totals(JsonGenerator json, String field, TotalsSummary totals) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("forms", totals.forms());
        json.writeArrayFieldStart("grades");
        for (Map.Entry<Grade, Long> grade : totals.grades().entrySet()) {
            json.writeStartObject();
            json.writeStringField("grade", grade.getKey().label());
            json.writeNumberField("projects", grade.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        figure(json, "average", totals.average());
        figure(json, "averageByBudget", totals.averageByBudget());
        figure(json, "averageByExecuted", totals.averageByExecuted());
        json.writeEndObject();
    }

    /** An average without open points; null where there is none. */
    private static void figure(JsonGenerator json, String field, Average average) throws IOException {
        json.writeStringField(
                field, average.value().map(bounds -> text(bounds.least())).orElse(null));
    }

    /** What a figure is at least and at most while points are open. */
    private static void bounds(JsonGenerator json, String field, Optional<Bounds> figure) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField(
                "least", figure.map(bounds -> text(bounds.least())).orElse(null));
        json.writeStringField("most", figure.map(bounds -> text(bounds.most())).orElse(null));
        json.writeEndObject();
    }

    private void losses(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("losses");
        for (ItemGroup group : summary.mostOftenLost()) {
            LossTotal loss = summary.losses().getOrDefault(group, LossTotal.NONE);
            json.writeStartObject();
            json.writeStringField("level1", group.level1());
            json.writeStringField("level2", group == ItemGroup.EXECUTION ? "" : group.level2());
            json.writeNumberField("items", loss.items());
            json.writeNumberField("losing", loss.losing());
            json.writeStringField("weight", loss.weight().toPlainString());
            json.writeStringField("lost", loss.lost().toPlainString());
            json.writeStringField("open", loss.open().toPlainString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void findings(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("findings");
        for (FindingTotal finding : summary.findings()) {
            json.writeStartObject();
            json.writeStringField("code", finding.code().name());
            json.writeNumberField("times", finding.times());
            json.writeNumberField("forms", finding.forms());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void refused(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("refusals");
        for (Unscorable.Reason reason : summary.unscorable().reasons()) {
            json.writeStartObject();
            json.writeStringField("kind", reason.chinese());
            json.writeNumberField("files", reason.forms());
            json.writeArrayFieldStart("examples");
            for (String file : reason.examples()) {
                json.writeString(file);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
