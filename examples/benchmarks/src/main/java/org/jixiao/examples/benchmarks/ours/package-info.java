/** The work done by this library, through its public API alone. */
@NullMarked
package org.jixiao.examples.benchmarks.ours;

import org.jspecify.annotations.NullMarked;
