/**
 * Finds forms in the tables of a document. What a form prints beside its figures (项目名称, 一级指标, 实际完成值 …) are anchors; the words
 * that layouts use for them stand in the {@code *.layout} files beside this package, so that a new layout is a small file and no code.
 *
 * <p>Nothing here knows of file formats: tables come in as {@link org.jixiao.examples.formfiles.grid.Grid}. What belongs to a person
 * (项目负责人, 联系电话) is an anchor too, and what stands behind it is never read.
 */
@NullMarked
package org.jixiao.examples.formfiles.layout;

import org.jspecify.annotations.NullMarked;
