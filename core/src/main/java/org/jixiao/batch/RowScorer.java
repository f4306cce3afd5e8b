package org.jixiao.batch;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import java.util.function.Function;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.Scorer;
import org.jspecify.annotations.Nullable;

/** Makes a form from a row and scores it; anything that goes wrong with a row becomes its result. */
record RowScorer<T>(Scorer scorer, Function<? super T, String> id, Function<? super T, SelfEvaluation> form)
        implements RowStep<T, ScoringResult> {
    RowScorer {
        given(id, "id");
        given(form, "form");
    }

    @Override
    public ScoringResult apply(T row, long position) {
        @Nullable String name = null;
        try {
            name = made(id.apply(given(row, "row")), "batch.id");
            return ScoringResult.of(name, scorer.score(made(form.apply(row), "batch.form")));
        } catch (Exception | StackOverflowError e) { // a form can be nested too deep; any other error is not the form's
            return ScoringResult.failed(name == null ? "#" + position : name, e);
        }
    }

    private static <V> V made(@Nullable V value, String code) {
        if (value == null) {
            throw invalid(code, "null");
        }
        return value;
    }
}
