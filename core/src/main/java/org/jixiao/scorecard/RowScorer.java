package org.jixiao.scorecard;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.internal.RowStep;
import org.jspecify.annotations.Nullable;

/** Makes the form of a row and scores it; whatever goes wrong with one row becomes its result. */
final class RowScorer<T> implements RowStep<T, ScoringResult> {
    private final Scorer scorer;
    private final Function<? super T, String> id;
    private final Function<? super T, SelfEvaluation> form;

    RowScorer(Scorer scorer, Function<? super T, String> id, Function<? super T, SelfEvaluation> form) {
        this.scorer = scorer;
        this.id = requireNonNull(id, "id");
        this.form = requireNonNull(form, "form");
    }

    @Override
    public ScoringResult apply(T row, long position) {
        @Nullable String name = null;
        try {
            name = requireNonNull(id.apply(row), "the row has no id");
            return new Scored(name, scorer.score(requireNonNull(form.apply(row), "the row gave no form")));
        } catch (Exception | StackOverflowError e) { // a form can be nested too deep; any other error is not the form's
            return Unscored.of(name == null ? "#" + position : name, e);
        }
    }
}
