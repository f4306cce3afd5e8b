package org.jixiao.examples.spark;

import java.util.Optional;
import org.jixiao.review.Review;

/**
 * What became of one line.
 *
 * @param review absent where nothing could be reviewed
 * @param trouble why; beside a review, the cell that was left aside
 */
record LineResult(Optional<Review> review, Optional<String> trouble) {}
