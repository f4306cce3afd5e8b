/** The work that is timed, {@link org.jixiao.examples.benchmarks.work.Workload}, and what everybody who does it has in common. */
@NullMarked
package org.jixiao.examples.benchmarks.work;

import org.jspecify.annotations.NullMarked;
