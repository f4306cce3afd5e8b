package org.jixiao.notation.internal;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jixiao.form.FundsRow;
import org.jixiao.value.Money;

/** 不超预算批复数, 不超过预算批复金额, 不超年初预批复数: at most what was approved (core/docs, reading 11.2). */
final class BudgetReference {
    private static final ImmutableList<String> OPENINGS = ImmutableList.of("不超过", "不超", "不高于");
    private static final ImmutableList<String> WORDS =
            ImmutableList.of("年初", "年度", "预算", "预", "批复", "数额", "金额", "数", "额");

    private BudgetReference() {}

    /** The budget referred to: the initial one, or the adjusted one where that is absent or 0. */
    static Optional<Money> read(String text, FundsRow funds) {
        return refers(text) ? funds.initial().filter(money -> !money.isZero()).or(funds::adjusted) : Optional.empty();
    }

    private static boolean refers(String text) {
        for (String opening : OPENINGS) {
            if (text.startsWith(opening)) {
                return isBudget(text.substring(opening.length()));
            }
        }
        return false;
    }

    /** Whether the words are those of a budget and nothing else. */
    private static boolean isBudget(String words) {
        String rest = words;
        boolean shorter = true;
        while (!rest.isEmpty() && shorter) {
            int before = rest.length();
            for (String word : WORDS) {
                if (rest.startsWith(word)) {
                    rest = rest.substring(word.length());
                }
            }
            shorter = rest.length() < before;
        }
        return rest.isEmpty() && (words.contains("预算") || words.contains("批复"));
    }
}
