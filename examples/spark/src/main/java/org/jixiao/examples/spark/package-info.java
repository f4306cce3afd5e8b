/** Reviews on Apache Spark: {@link org.jixiao.examples.spark.SparkReview} is the program, {@code ReviewJob} what it runs. */
@NullMarked
package org.jixiao.examples.spark;

import org.jspecify.annotations.NullMarked;
