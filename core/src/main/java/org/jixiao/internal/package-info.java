/** What the packages of core share and nobody outside may use: the style of generated values and the message texts. */
@NullMarked
package org.jixiao.internal;

import org.jspecify.annotations.NullMarked;
