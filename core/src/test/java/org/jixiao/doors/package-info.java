/** Checks that the tests of every package share: null at public doors, and values read back. */
@NullMarked
package org.jixiao.doors;

import org.jspecify.annotations.NullMarked;
