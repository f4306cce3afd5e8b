/**
 * What scoring a form costs: {@link org.jixiao.examples.benchmarks.Benchmarks} times one form beside other engines, {@link
 * org.jixiao.examples.benchmarks.Growth} larger and more forms, {@link org.jixiao.examples.benchmarks.Summing} a department on
 * two threads, {@link org.jixiao.examples.benchmarks.FirstForm} the first form of a fresh JVM.
 */
@NullMarked
package org.jixiao.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
