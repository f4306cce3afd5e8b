/** Rules of Tongzhou district: {@link org.jixiao.rules.beijing.tongzhou.TongzhouRules}. */
@NullMarked
package org.jixiao.rules.beijing.tongzhou;

import org.jspecify.annotations.NullMarked;
