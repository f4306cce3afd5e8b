/**
 * PDF documents as paragraphs and tables: ruled tables with merged cells, put together again where a page cut them, in the
 * {@link org.jixiao.examples.formfiles.grid.Grid} that every other format comes to.
 *
 * <p>Start from {@link org.jixiao.examples.formfiles.pdf.PdfDocument}. What cannot be read for certain is refused or noted, never guessed in
 * silence. Nothing here knows what a form is, and nothing here is said in words; both are the business of the packages around it.
 */
@NullMarked
package org.jixiao.examples.formfiles.pdf;

import org.jspecify.annotations.NullMarked;
