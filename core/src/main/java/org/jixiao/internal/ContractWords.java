package org.jixiao.internal;

import com.google.common.collect.ImmutableList;

/** Words of a cost that is no cost of the year: of a contract over several years, or of one thing among many. */
public final class ContractWords {
    private static final ImmutableList<String> CONTRACT = ImmutableList.of("合同", "首款", "尾款", "跨年");
    private static final String YEARS = "年期";
    private static final String NUMBERS = "0123456789一二两三四五六七八九十";
    private static final ImmutableList<String> UNIT_COST = ImmutableList.of("单价", "单位成本", "人均", "户均", "均价", "每");

    private ContractWords() {}

    /** Whether one of the texts shows a contract over several years: 合同, 首款, 尾款, 跨年, 三年期. */
    public static boolean areIn(String... texts) {
        for (String text : texts) {
            if (holdsOneOf(CONTRACT, text) || holdsYears(text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name says that the cost is one of many: 单价, 单位成本, 人均, 每…. */
    public static boolean isUnitCost(String name) {
        return holdsOneOf(UNIT_COST, name);
    }

    private static boolean holdsOneOf(ImmutableList<String> words, String text) {
        for (int i = 0; i < words.size(); i++) {
            if (text.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether 年期 stands behind a number. */
    private static boolean holdsYears(String text) {
        for (int at = text.indexOf(YEARS, 1); at > 0; at = text.indexOf(YEARS, at + 1)) {
            if (NUMBERS.indexOf(text.charAt(at - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
