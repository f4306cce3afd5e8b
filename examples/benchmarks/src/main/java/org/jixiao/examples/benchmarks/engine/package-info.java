/** The work done by hand-written loops and by other engines, each as its own documentation recommends. */
@NullMarked
package org.jixiao.examples.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
