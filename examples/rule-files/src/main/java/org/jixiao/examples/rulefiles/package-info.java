/**
 * Rule sets in files: what an author who writes no Java says of a district, read through the same builder as a pack in Java, with the
 * place of everything that is wrong.
 *
 * <p>Start from {@link org.jixiao.examples.rulefiles.RuleFiles}, which reads files and folders, and {@link
 * org.jixiao.examples.rulefiles.PackFile}, which writes the file of a pack. Nothing is scored here.
 */
@NullMarked
package org.jixiao.examples.rulefiles;

import org.jspecify.annotations.NullMarked;
