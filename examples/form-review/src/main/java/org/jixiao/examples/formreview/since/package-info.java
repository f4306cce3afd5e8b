/**
 * What changed on forms between two reviews: findings that are gone, that stay and that are new, and cells that hold something else.
 *
 * <p>Nothing is reviewed here: two lists of {@link org.jixiao.data.ReviewData} are held against each other, one of which an earlier run
 * wrote.
 */
@NullMarked
package org.jixiao.examples.formreview.since;

import org.jspecify.annotations.NullMarked;
