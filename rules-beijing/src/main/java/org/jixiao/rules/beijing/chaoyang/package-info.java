/** Rules of Chaoyang district: {@link org.jixiao.rules.beijing.chaoyang.ChaoyangRules}. */
@NullMarked
package org.jixiao.rules.beijing.chaoyang;

import org.jspecify.annotations.NullMarked;
