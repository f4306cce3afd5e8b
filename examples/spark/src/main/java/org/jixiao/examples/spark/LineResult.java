package org.jixiao.examples.spark;

import java.util.Optional;
import org.jixiao.examples.formreview.UnusableInputException;
import org.jixiao.review.Review;

/**
 * What became of one line: a review, or the reason why there is none.
 *
 * @param review absent where nothing could be reviewed
 * @param trouble why; absent beside a review
 */
record LineResult(Optional<Review> review, Optional<UnusableInputException> trouble) {}
