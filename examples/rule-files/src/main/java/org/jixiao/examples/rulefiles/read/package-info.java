/**
 * From the tree of a file to the calls of a rule set's builder: which words can stand where, and what they mean.
 *
 * <p>Every word is that of the Java API, and every number goes to it as text; what the library objects to is told at the place of the
 * part.
 */
@NullMarked
package org.jixiao.examples.rulefiles.read;

import org.jspecify.annotations.NullMarked;
