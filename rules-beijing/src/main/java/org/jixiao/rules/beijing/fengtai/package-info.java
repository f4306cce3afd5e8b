/** Rules of Fengtai district: {@link org.jixiao.rules.beijing.fengtai.FengtaiRules}. */
@NullMarked
package org.jixiao.rules.beijing.fengtai;

import org.jspecify.annotations.NullMarked;
