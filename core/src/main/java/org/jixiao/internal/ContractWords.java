package org.jixiao.internal;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;

/** Words of a cost that is no cost of the year: of a contract over several years, or of one thing among many. */
public final class ContractWords {
    private static final ImmutableList<String> CONTRACT = ImmutableList.of("合同", "首款", "尾款", "跨年");
    private static final Pattern YEARS = Pattern.compile("[0-9一二两三四五六七八九十]年期");
    private static final ImmutableList<String> UNIT_COST = ImmutableList.of("单价", "单位成本", "人均", "户均", "均价", "每");

    private ContractWords() {}

    /** Whether one of the texts shows a contract over several years: 合同, 首款, 尾款, 跨年, 三年期. */
    public static boolean areIn(String... texts) {
        for (String text : texts) {
            if (CONTRACT.stream().anyMatch(text::contains)
                    || (text.contains("年期") && YEARS.matcher(text).find())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name says that the cost is one of many: 单价, 单位成本, 人均, 每…. */
    public static boolean isUnitCost(String name) {
        return UNIT_COST.stream().anyMatch(name::contains);
    }
}
