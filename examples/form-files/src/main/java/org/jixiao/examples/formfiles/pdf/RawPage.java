package org.jixiao.examples.formfiles.pdf;

import java.util.List;

/**
 * What is drawn on a page, as it is looked at.
 *
 * @param number from 1
 * @param paper its size
 * @param glyphs that are shown, in the order in which they were drawn
 * @param pieces of lines
 * @param pictures the share of the page that pictures take
 * @param cut how many characters a clip hides
 */
record RawPage(int number, Box paper, List<Glyph> glyphs, List<Piece> pieces, float pictures, int cut) {}
