@NullMarked
package org.jixiao.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
