package org.jixiao.examples.service.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jixiao.data.ReviewData;
import org.jixiao.data.ScorecardData;
import org.jixiao.examples.service.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one line of a batch: a scorecard, a review or a problem.
 *
 * @param line its number, counted from 1, blank lines included
 * @param id of the form
 * @param scorecard where scores were asked for
 * @param review where reviews were asked for
 * @param problem why there is neither
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BatchAnswer(
        int line,
        @Nullable String id,
        @Nullable ScorecardData scorecard,
        @Nullable ReviewData review,
        @Nullable Problem problem) {
    static BatchAnswer of(int line, String id, ScorecardData scorecard) {
        return new BatchAnswer(line, id, scorecard, null, null);
    }

    static BatchAnswer of(int line, String id, ReviewData review) {
        return new BatchAnswer(line, id, null, review, null);
    }

    static BatchAnswer of(int line, Problem problem) {
        return new BatchAnswer(line, null, null, null, problem);
    }
}
