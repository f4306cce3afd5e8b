package org.jixiao.examples.formfiles.pdf;

import java.util.List;

/**
 * A page, read.
 *
 * @param number from 1
 * @param paper its size
 * @param lines of text outside of tables, from above
 * @param tables likewise
 */
record PageContent(int number, Box paper, List<TextLine> lines, List<PageCells> tables) {}
