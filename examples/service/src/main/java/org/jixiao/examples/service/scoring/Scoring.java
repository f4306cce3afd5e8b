package org.jixiao.examples.service.scoring;

import java.util.List;
import java.util.Optional;
import org.jixiao.cells.CellMistake;
import org.jixiao.data.ReviewData;
import org.jixiao.data.ScorecardData;
import org.jixiao.data.WhatIfData;
import org.jixiao.examples.formfiles.FileForm;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.formreview.PackChooser;
import org.jixiao.examples.formreview.ReviewHtml;
import org.jixiao.examples.formreview.Reviewers;
import org.jixiao.examples.service.intake.ChangeRequest;
import org.jixiao.examples.service.problem.Problem;
import org.jixiao.examples.service.problem.ProblemCode;
import org.jixiao.examples.service.problem.ProblemException;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.notation.FormNotation;
import org.jixiao.notation.ReadForm;
import org.jixiao.review.Review;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.value.InvalidValueException;
import org.jixiao.whatif.WhatIf;
import org.springframework.stereotype.Component;

/** Scores and reviews forms, and answers with data. */
@Component
public final class Scoring {
    private final Packs packs;
    private final Reviewers reviewers = new Reviewers();

    Scoring(Packs packs) {
        this.packs = packs;
    }

    /** The scorecard of a form whose cells can all be read, or are left open. */
    public ScorecardData score(FileForm form, Wish wish) {
        return ScorecardData.of(card(form, wish, wish.partial()), wish.locale());
    }

    /** What another actual would change. */
    public WhatIfData whatIf(FileForm form, Wish wish) {
        return WhatIfData.of(WhatIf.of(card(form, wish, wish.partial())), wish.locale());
    }

    /** What the changes make of the form. Mistakes in cells that are changed do not matter. */
    public ChangedData change(ChangeRequest request, FileForm changed, Wish wish) {
        Scorecard after = card(changed, wish, wish.partial());
        Scorecard before = card(request.form(), wish, true);
        return ChangedData.of(before, after, wish.locale());
    }

    private Scorecard card(FileForm form, Wish wish, boolean isPartial) {
        ReadForm read = FormNotation.read(form.cells());
        List<CellMistake> mistakes = read.mistakes();
        Optional<SelfEvaluation> values = read.form();
        if (values.isEmpty() || !(mistakes.isEmpty() || isPartial)) {
            throw new ProblemException(Problem.of(form, mistakes));
        }
        return packs.scorer(form.cells(), wish.rules()).score(values.get());
    }

    /** The review of a published form. What is wrong in its cells is a finding of it. */
    public ReviewData review(FileForm form, Wish wish) {
        return ReviewData.of(review(form, packs.choose(form.cells(), wish.rules())), wish.locale());
    }

    /** The same as a section of a page, in Chinese. */
    public String reviewHtml(FileForm form, Wish wish) {
        PackChooser.Choice choice = packs.choose(form.cells(), wish.rules());
        return ReviewHtml.section(review(form, choice), choice);
    }

    private Review review(FileForm form, PackChooser.Choice choice) {
        try {
            return reviewers.review(form.cells(), choice);
        } catch (InvalidValueException e) {
            throw new ProblemException(Problem.of(ProblemCode.NOTHING_TO_REVIEW, Said.of(e)));
        }
    }
}
