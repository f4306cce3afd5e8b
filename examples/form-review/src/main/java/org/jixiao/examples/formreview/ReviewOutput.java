package org.jixiao.examples.formreview;

import org.jixiao.review.Review;

/** Writes reviews one by one, so that any number of them fits into memory. */
interface ReviewOutput {
    /** Before the first review. */
    default void begin() {}

    void review(Review review);

    /** A file that could not be used, and why. */
    default void unusable(String file, String why) {}

    /**
     * After the last review, if several forms or a folder were asked for.
     *
     * @param coverage how much of the forms was read and assessed
     * @param unusable how many files could not be used
     */
    default void summary(CoverageReport coverage, int unusable) {}

    /** After everything else. */
    default void end() {}
}
