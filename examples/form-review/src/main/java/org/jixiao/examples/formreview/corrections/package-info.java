/**
 * What a unit has to change on its form: one entry a cell, with what is printed, what should stand there, the clause, and a sentence to
 * send.
 *
 * <p>Nothing is judged here: scores, verdicts and findings are those of the review. What stays open, and what is only worth knowing, is
 * no correction.
 */
@NullMarked
package org.jixiao.examples.formreview.corrections;

import org.jspecify.annotations.NullMarked;
