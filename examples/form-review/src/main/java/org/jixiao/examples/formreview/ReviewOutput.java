package org.jixiao.examples.formreview;

import org.jixiao.examples.formfiles.FileForm;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.review.Review;
import org.jixiao.summary.StatementReview;

/** Writes reviews one by one, so that any number of them fits into memory. */
interface ReviewOutput {
    /** Before the first review. */
    default void begin() {}

    /** The form of which the next review is, and where it stands in its file. */
    default void from(FileForm source) {}

    /** A review, and the choice of rules behind it. */
    default void review(Review review, PackChooser.Choice rules) {
        review(review);
    }

    /** A review, where the choice of rules is of no interest. */
    default void review(Review review) {}

    /** A form that came before in the same run; it counts in no sum. */
    default void again(Review review, PackChooser.Choice rules) {}

    /** After the last review: what a department says of itself, held against the forms of the run. */
    default void statement(StatementReview statement) {}

    /** A file that could not be used, and why. */
    default void unusable(UnusableInputException refused) {}

    /**
     * Something in a file that was not read, such as a hidden row or a field of a later version, or that has to be compared with the document;
     * the form was reviewed all the same. Tells whether the output shows it.
     */
    default boolean noted(FileTrouble note) {
        return false;
    }

    /** After the last review, if several forms or a folder were asked for: how much of them was read and assessed. */
    default void summary(CoverageReport coverage) {}

    /** After everything else; {@code refusals} are the files that could not be reviewed. */
    default void end(Refusals refusals) {}
}
