/**
 * Writes forms in the official layout: as a grid of cells, and that grid as a workbook. What is written here is read back by
 * {@link org.jixiao.examples.formfiles.FormReader} as the same cells.
 */
@NullMarked
package org.jixiao.examples.formfiles.write;

import org.jspecify.annotations.NullMarked;
