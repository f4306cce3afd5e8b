/**
 * What comes out, as plain data: records that any JSON library, template engine, spreadsheet writer or remote call takes without
 * annotations or modules.
 *
 * <p>They hold text, lists, booleans and one another. Figures, counts and years are text as well, plain decimals without an
 * exponent, so that no reader takes them for binary fractions and no template puts commas in; what is not there is null. A
 * document begins with its schema and names its language. Nothing is scored or judged here, no record becomes a scorecard
 * again, and no file format lives here.
 *
 * <p>Start from {@link org.jixiao.data.ScorecardData#of ScorecardData.of}.
 */
@NullMarked
package org.jixiao.data;

import org.jspecify.annotations.NullMarked;
