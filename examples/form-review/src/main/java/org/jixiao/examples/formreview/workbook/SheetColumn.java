package org.jixiao.examples.formreview.workbook;

/**
 * A column of a sheet.
 *
 * @param heading what stands over it
 * @param width in characters of half the height of a line; a Chinese character takes two
 */
public record SheetColumn(String heading, int width) {}
