package org.jixiao.examples.formreview;

import org.jixiao.review.ReviewedScore;
import org.jixiao.review.Verdict;
import org.jixiao.scorecard.FindingCode;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Severity;

/** What the reports call things. */
final class Words {
    static final String NOT_PUBLISHED = "未公布";

    private Words() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case MATCH -> "一致";
            case ROUNDING -> "仅取整不同";
            case DIFFERS -> "不一致";
            case NOT_ASSESSABLE -> "不能核对";
        };
    }

    /** The verdict on a row; a row without a published score has nothing to compare. */
    static String verdict(ReviewedScore row) {
        return row.verdict() == Verdict.NOT_ASSESSABLE && row.published().isEmpty() ? NOT_PUBLISHED : of(row.verdict());
    }

    /** Our total and grade; with a range while points are open. */
    static String total(Scorecard card) {
        String total = card.total().toPlainString();
        String grade = card.grade().map(given -> given.label()).orElse("未定");
        return card.open().signum() == 0
                ? "重算总分 " + total + "，等级 " + grade
                : "重算总分 " + total + " 至 " + card.highestTotal().toPlainString() + "（"
                        + card.open().toPlainString() + " 分须由人评定），等级 " + grade;
    }

    static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> "错误";
            case WARNING -> "疑问";
            case INFO -> "提示";
        };
    }

    /** Why nothing could be assessed. */
    static String of(FindingCode reason) {
        return switch (reason) {
            case NOT_APPLICABLE -> "不适用";
            case UNIT_SUSPECTED -> "单位可疑";
            case AMBIGUOUS -> "有几个数字，不能确定";
            case NOT_A_NUMBER -> "应填数字而填了文字";
            case UNIT_MISMATCH -> "单位不能换算";
            case UNREADABLE -> "不能识别或未填";
            case NOT_ASSESSABLE -> "文字不能按规则判断";
            default -> reason.name();
        };
    }
}
