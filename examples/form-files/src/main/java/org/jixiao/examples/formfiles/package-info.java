/**
 * Forms in files: what a JSON, CSV, office or web file holds, as cells, with the place of every cell, and everything in it that could not be read.
 *
 * <p>Start from {@link org.jixiao.examples.formfiles.FormReader}. Nothing is scored here, and no cell is read as a value: that is what
 * {@code org.jixiao.notation} and {@code org.jixiao.review} do with the cells. A further format is one more {@code FileFormat}.
 */
@NullMarked
package org.jixiao.examples.formfiles;

import org.jspecify.annotations.NullMarked;
