/**
 * A form as text, cell by cell: the records in which JSON, office files and rows of a program arrive.
 *
 * <p>Nothing is read as a value or judged here, and no file format lives here. A cell holds the printed text; an empty cell is null.
 *
 * <p>Start from {@link org.jixiao.cells.FormCells#form FormCells.form}.
 */
@NullMarked
package org.jixiao.cells;

import org.jspecify.annotations.NullMarked;
