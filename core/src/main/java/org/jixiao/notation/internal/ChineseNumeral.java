package org.jixiao.notation.internal;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numerals in Chinese characters: 两次, 十二个月, 百分之九十五, 半年. */
final class ChineseNumeral {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern AND_A_HALF = Pattern.compile("([一二两三四五六七八九十]|[0-9]{1,3})(?:(年半)|个半(月|小时))");
    private static final Pattern HALF = Pattern.compile("(?<![上下前后一二两三四五六七八九十个年时0-9])半(年|天|小时|个小时)(?!度)");
    private static final Pattern PERCENT = Pattern.compile("百分之([零一二三四五六七八九十百两]{1,5}|[0-9]{1,3}(?:\\.[0-9]{1,8})?)");

    private ChineseNumeral() {}

    /** 半年 as 6个月, 半小时 as 30分钟; 上半年 is no duration. */
    static String halfAsNumber(String text) {
        if (!text.contains("半")) {
            return text;
        }
        String whole = AND_A_HALF.matcher(text).replaceAll(ChineseNumeral::andAHalf);
        return whole.contains("半")
                ? HALF.matcher(whole).replaceAll(half -> switch (half.group(1)) {
                    case "年" -> "6个月";
                    case "天" -> "12小时";
                    default -> "30分钟";
                })
                : whole;
    }

    /** 两年半 is 30个月, 一个半月 is 1.5个月. */
    private static String andAHalf(MatchResult part) {
        String digits = part.group(1);
        int number = CellText.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : value(digits);
        return part.group(2) == null ? number + ".5" + part.group(3) : number * 12 + 6 + "个月";
    }

    static boolean isNumeral(char c) {
        return DIGITS.indexOf(c) >= 0 || c == '两' || c == '〇' || c == '十' || c == '百' || c == '千';
    }

    /** 百分之九十五 as 95%; the text itself where none stands in it. */
    static String percentAsSign(String text) {
        if (!text.contains("百分之")) {
            return text;
        }
        Matcher percent = PERCENT.matcher(text);
        StringBuilder plain = new StringBuilder(text.length());
        while (percent.find()) {
            String number = percent.group(1);
            String value = CellText.isDigit(number.charAt(0)) ? number : Integer.toString(value(number));
            percent.appendReplacement(plain, value + "%");
        }
        return percent.appendTail(plain).toString();
    }

    /** The number that a numeral of at most four digits writes: 十五 is 15, 一百二十 is 120; −1 where it writes none. */
    static int value(String numeral) {
        int sum = 0;
        int digit = -1;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int power = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (power > 0) {
                sum += (digit < 0 ? 1 : digit) * power;
                digit = -1;
            } else if (digit > 0) {
                return -1; // 二三: two digits side by side are a date or a range, and no number
            } else {
                digit = c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
            }
        }
        return sum + Math.max(digit, 0);
    }
}
