package org.jixiao.examples.formreview;

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
import tools.jackson.core.JsonGenerator;

/** Two rule sets as JSON: a line for the rules, one for each form of which they make different things, one for all forms. */
final class CompareJson implements ReviewOutput {
    private final PrintStream out;
    private final RuleSetComparison rules;
    private final Scorer other;
    private final Locale locale;
    private SideBySideSummary summary = SideBySideSummary.empty();

    CompareJson(PrintStream out, RuleSet one, RuleSet other, Locale locale) {
        this.out = out;
        this.rules = RuleSetComparison.of(one, other);
        this.other = Scorer.using(other);
        this.locale = locale;
    }

    @Override
    public void begin() {
        out.print(JsonLine.of(json -> {
            json.writeStringProperty("from", rules.before().id());
            json.writeStringProperty("to", rules.after().id());
            json.writeArrayPropertyStart("rules");
            for (RuleChange change : rules.changes()) {
                change(json, change);
            }
            json.writeEndArray();
        }));
    }

    private void change(JsonGenerator json, RuleChange change) {
        json.writeStartObject();
        Rule<?> rule = change.after().or(change::before).orElseThrow();
        json.writeStringProperty("topic", rule.topic().name());
        json.writeStringProperty("name", rule.name());
        json.writeBooleanProperty("same", !change.isChange());
        side(json, "before", change.before());
        side(json, "after", change.after());
        json.writeEndObject();
    }

    private void side(JsonGenerator json, String field, Optional<Rule<?>> rule) {
        if (rule.isEmpty()) {
            json.writeNullProperty(field);
            return;
        }
        json.writeObjectPropertyStart(field);
        json.writeStringProperty("text", rule.get().describe(locale));
        json.writeStringProperty("source", rule.get().provenance().text(locale));
        json.writeStringProperty("origin", rule.get().origin());
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

    private void form(JsonGenerator json, String id, ScoredTwice scored) {
        json.writeStringProperty("id", id);
        json.writeArrayPropertyStart("changes");
        for (ItemChange change : scored.changes()) {
            json.writeStartObject();
            json.writeStringProperty("where", change.where());
            json.writeStringProperty("before", points(change.one()));
            json.writeStringProperty("after", points(change.other()));
            json.writeStringProperty("rule", change.cause().text(locale));
            json.writeEndObject();
        }
        json.writeEndArray();
        total(json, "before", scored.one());
        total(json, "after", scored.other());
        json.writeBooleanProperty("comparable", scored.isComparable());
    }

    private static @Nullable String points(ItemScore item) {
        return item.score().map(points -> points.toPlainString()).orElse(null);
    }

    private static void total(JsonGenerator json, String field, Scorecard card) {
        json.writeObjectPropertyStart(field);
        json.writeStringProperty("total", card.countedTotal().toPlainString());
        json.writeStringProperty("grade", label(card.grade()));
        json.writeEndObject();
    }

    private static @Nullable String label(Optional<Grade> grade) {
        return grade.map(Grade::label).orElse(null);
    }

    @Override
    public void statement(StatementReview statement) {
        out.print(StatementWriting.json(statement, locale));
    }

    @Override
    public void end(Refusals refusals) {
        if (summary.forms() > 0) {
            out.print(JsonLine.of(this::all));
        }
    }

    private void all(JsonGenerator json) {
        json.writeNumberProperty("forms", summary.forms());
        json.writeNumberProperty("rose", summary.rose());
        json.writeNumberProperty("fell", summary.fell());
        json.writeNumberProperty("stayed", summary.stayed());
        json.writeNumberProperty("notComparable", summary.notComparable());
        json.writeStringProperty("change", summary.change().toPlainString());
        json.writeArrayPropertyStart("grades");
        for (Map.Entry<GradeMove, Long> move : summary.grades().entrySet()) {
            json.writeStartObject();
            json.writeStringProperty("before", label(move.getKey().one()));
            json.writeStringProperty("after", label(move.getKey().other()));
            json.writeNumberProperty("forms", move.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
