/**
 * What the packages of core share and nobody outside may use: the style of generated values, the message texts, and rows that
 * become results on several threads.
 */
@NullMarked
package org.jixiao.internal;

import org.jspecify.annotations.NullMarked;
