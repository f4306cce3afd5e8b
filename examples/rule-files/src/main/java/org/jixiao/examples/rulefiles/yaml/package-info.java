/**
 * YAML as a tree of text with the place of every part, bounded, and the way back.
 *
 * <p>Anchors, aliases and tags are refused, and a key stands once. What the parts mean is decided in {@code
 * org.jixiao.examples.rulefiles}.
 */
@NullMarked
package org.jixiao.examples.rulefiles.yaml;

import org.jspecify.annotations.NullMarked;
