package org.jixiao.cells;

import org.jspecify.annotations.Nullable;

/** What a cell is expected to say, as the messages know it: by what is wrong with it, else by where it stands. */
final class Expectation {
    private Expectation() {}

    static String of(String code, @Nullable Column column, String field) {
        return switch (code) {
            case "BLANK" -> "cell.filled";
            case "AMBIGUOUS" -> "cell.one_number";
            case "NOT_A_NUMBER" -> "cell.number";
            case "UNIT_SUSPECTED" -> "cell.sound_unit";
            case "WORDS" -> "cell.attained";
            case "COPIED" -> "cell.own_level";
            case "NATURE_CONFLICT" -> "cell.one_sign";
            case "OTHER_TYPE" -> "cell.of_type";
            case "AWARD_ON_NUMBER" -> "award.kind";
            default -> column == null ? beside(field) : in(column);
        };
    }

    private static String in(Column column) {
        return switch (column) {
            case NATURE -> "cell.nature";
            case TARGET -> "cell.target";
            case ACTUAL -> "cell.actual";
            case TYPE -> "cell.type";
            case START -> "cell.day";
            case SCALE -> "cell.scale";
            case WEIGHT -> "weight.range";
            case SCORE, AWARD, DEDUCTION -> "cell.points";
            default -> "cell.filled";
        };
    }

    private static String beside(String field) {
        return switch (field) {
            case "年度" -> "review.year";
            case "金额单位" -> "cell.money_unit";
            case "分值" -> "weight.range";
            case "执行率" -> "form.rate";
            default -> "funds.amount";
        };
    }
}
