/** A rule pack to copy: {@link QingheRules} holds the rules of a district that does not exist. */
@NullMarked
package org.jixiao.examples.custompack;

import org.jspecify.annotations.NullMarked;
