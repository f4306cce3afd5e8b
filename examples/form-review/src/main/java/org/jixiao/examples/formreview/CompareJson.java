package org.jixiao.examples.formreview;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jixiao.review.Review;
import org.jixiao.rule.Grade;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleChange;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSetComparison;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.summary.GradeMove;
import org.jixiao.summary.ItemChange;
import org.jixiao.summary.ScoredTwice;
import org.jixiao.summary.SideBySideSummary;
import org.jixiao.summary.StatementReview;
import org.jspecify.annotations.Nullable;

/** Two rule sets as JSON: a line for the rules, one for each form of which they make different things, one for all forms. */
final class CompareJson implements ReviewOutput {
    private final PrintStream out;
    private final RuleSetComparison rules;
    private final Scorer other;
    private SideBySideSummary summary = SideBySideSummary.empty();

    CompareJson(PrintStream out, RuleSet one, RuleSet other) {
        this.out = out;
        this.rules = RuleSetComparison.of(one, other);
        this.other = Scorer.using(other);
    }

    @Override
    public void begin() {
        out.print(JsonLine.of(json -> {
            json.writeStringField("from", rules.before().id());
            json.writeStringField("to", rules.after().id());
            json.writeArrayFieldStart("rules");
            for (RuleChange change : rules.changes()) {
                change(json, change);
            }
            json.writeEndArray();
        }));
    }

    private static void change(JsonGenerator json, RuleChange change) throws IOException {
        json.writeStartObject();
        Rule<?> rule = change.after().or(change::before).orElseThrow();
        json.writeStringField("topic", rule.topic().name());
        json.writeStringField("name", rule.name());
        json.writeBooleanField("same", change.before().equals(change.after()));
        side(json, "before", change.before());
        side(json, "after", change.after());
        json.writeEndObject();
    }

    private static void side(JsonGenerator json, String field, Optional<Rule<?>> rule) throws IOException {
        if (rule.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeStringField("text", rule.get().describe(Locale.CHINESE));
        json.writeStringField("source", rule.get().provenance().text(Locale.CHINESE));
        json.writeStringField("origin", rule.get().origin());
        json.writeEndObject();
    }

    @Override
    public void review(Review review) {
        Scorecard reviewed = review.scorecard();
        ScoredTwice scored = new ScoredTwice(reviewed, other.score(reviewed.form()));
        summary = summary.plus(scored);
        if (!scored.changes().isEmpty()) {
            out.print(JsonLine.of(json -> form(json, review.published().id(), scored)));
        }
    }

    private static void form(JsonGenerator json, String id, ScoredTwice scored) throws IOException {
        json.writeStringField("id", id);
        json.writeArrayFieldStart("changes");
        for (ItemChange change : scored.changes()) {
            json.writeStartObject();
            json.writeStringField("where", change.where());
            json.writeStringField("before", points(change.one()));
            json.writeStringField("after", points(change.other()));
            json.writeStringField("rule", change.cause().text(Locale.CHINESE));
            json.writeEndObject();
        }
        json.writeEndArray();
        total(json, "before", scored.one());
        total(json, "after", scored.other());
        json.writeBooleanField("comparable", scored.isComparable());
    }

    private static @Nullable String points(ItemScore item) {
        return item.score().map(points -> points.toPlainString()).orElse(null);
    }

    private static void total(JsonGenerator json, String field, Scorecard card) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("total", card.total().toPlainString());
        json.writeStringField("grade", label(card.grade()));
        json.writeEndObject();
    }

    private static @Nullable String label(Optional<Grade> grade) {
        return grade.map(Grade::label).orElse(null);
    }

    @Override
    public void statement(StatementReview statement) {
        out.print(StatementWriting.json(statement));
    }

    @Override
    public void end(Refusals refusals) {
        if (summary.forms() > 0) {
            out.print(JsonLine.of(this::all));
        }
    }

    private void all(JsonGenerator json) throws IOException {
        json.writeNumberField("forms", summary.forms());
        json.writeNumberField("rose", summary.rose());
        json.writeNumberField("fell", summary.fell());
        json.writeNumberField("stayed", summary.stayed());
        json.writeNumberField("notComparable", summary.notComparable());
        json.writeStringField("change", summary.change().toPlainString());
        json.writeArrayFieldStart("grades");
        for (Map.Entry<GradeMove, Long> move : summary.grades().entrySet()) {
            json.writeStartObject();
            json.writeStringField("before", label(move.getKey().one()));
            json.writeStringField("after", label(move.getKey().other()));
            json.writeNumberField("forms", move.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
