package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One row of 项目资金 of many forms added up: 当年财政拨款 300.0, 300.0 and 226.5万元.
 *
 * @param source in the words of the form: {@code 当年财政拨款}; {@code 年度资金总额} for the total row
 * @param initial Σ 年初预算数 in the money unit of the summary; null where no form states it
 * @param adjusted Σ 全年预算数 likewise
 * @param executed Σ 全年执行数 likewise
 */
public record FundsTotalData(
        String source,
        @Nullable String initial,
        @Nullable String adjusted,
        @Nullable String executed) implements Serializable {
    /**
     * Refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public FundsTotalData {
        given(source, "source");
    }
}
