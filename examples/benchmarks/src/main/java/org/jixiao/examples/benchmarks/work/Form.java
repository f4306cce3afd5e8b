package org.jixiao.examples.benchmarks.work;

import java.math.BigDecimal;
import java.util.List;

/**
 * One form, as plain figures.
 *
 * @param budget 全年预算数 in 万元, above 0
 * @param executed 全年执行数 in 万元
 * @param entries one for each row, in the order of the form
 */
public record Form(BigDecimal budget, BigDecimal executed, List<Entry> entries) {
    public Form {
        entries = List.copyOf(entries);
    }
}
