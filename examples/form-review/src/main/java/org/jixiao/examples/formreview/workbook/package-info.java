/**
 * Tables as a workbook for people who work in Excel: numbers as numbers, text always as text, set up for reading and printing, and
 * written row by row so that any number of rows fits into memory. Nothing here knows what a form is.
 */
@NullMarked
package org.jixiao.examples.formreview.workbook;

import org.jspecify.annotations.NullMarked;
