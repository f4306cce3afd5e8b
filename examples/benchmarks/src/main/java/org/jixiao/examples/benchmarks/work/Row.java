package org.jixiao.examples.benchmarks.work;

/**
 * One indicator of the form that is timed.
 *
 * @param kind how it is scored
 * @param level1 一级指标
 * @param level2 二级指标
 * @param name 三级指标
 * @param unit the unit of target and actual; of a rating none
 * @param weight 分值, in points
 */
public record Row(Kind kind, String level1, String level2, String name, String unit, int weight) {}
