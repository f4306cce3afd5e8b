/** The review program: {@link org.jixiao.examples.formreview.FormReview} reads published forms and says what is wrong. */
@NullMarked
package org.jixiao.examples.formreview;

import org.jspecify.annotations.NullMarked;
