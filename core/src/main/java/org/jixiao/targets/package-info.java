/**
 * The review of targets before the year: what is wrong with the indicators and targets of a form that has no actuals yet.
 *
 * <p>Nothing is scored here, and no cell is read here: {@code notation} reads them. Whatever a form prints of actuals and scores is left
 * out of account.
 *
 * <p>Start from {@link org.jixiao.targets.TargetReviewer}, which takes the cells of a form; {@link org.jixiao.targets.TargetRules} holds
 * what it goes by.
 */
@NullMarked
@ValueStyle
package org.jixiao.targets;

import org.jixiao.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
