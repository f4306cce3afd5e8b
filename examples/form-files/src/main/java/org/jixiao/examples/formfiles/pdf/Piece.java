package org.jixiao.examples.formfiles.pdf;

/**
 * A straight piece of a line, parallel to an edge of the page.
 *
 * @param isAcross whether it runs from left to right; otherwise from top to bottom
 * @param at where it stands: from the top of the page, or from its left edge
 * @param from where it begins
 * @param to where it ends
 */
record Piece(boolean isAcross, float at, float from, float to) {}
