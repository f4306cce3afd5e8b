/**
 * What a document of any format comes to before anybody looks for forms in it: paragraphs, and tables whose cells may span rows and
 * columns, in the order of the document. Nothing here knows what a form is.
 */
@NullMarked
package org.jixiao.examples.formfiles.grid;

import org.jspecify.annotations.NullMarked;
