package org.jixiao.examples.formreview;

import java.util.Optional;
import org.jixiao.cells.FormCells;
import org.jixiao.finding.FindingCode;
import org.jixiao.finding.Severity;
import org.jixiao.review.ReviewedScore;
import org.jixiao.review.Verdict;
import org.jixiao.scorecard.Scorecard;

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

    /** Our total; the least and the most it can become while points are open. */
    static String range(Scorecard card) {
        String least = card.total().toPlainString();
        return card.open().signum() == 0
                ? least
                : least + "～" + card.highestTotal().toPlainString();
    }

    /** Our total and grade in a sentence. */
    static String total(Scorecard card) {
        String open = card.open().signum() == 0 ? "" : "（" + card.open().toPlainString() + " 分不能按规则评定）";
        return "重算总分 " + range(card) + open + "，等级 "
                + card.grade().map(given -> given.label()).orElse("未定");
    }

    /** How many files could not be used; nothing where there are none. */
    static Optional<String> unusable(int files) {
        return files == 0 ? Optional.empty() : Optional.of("另有 " + files + " 个文件不能审核，原因见错误信息");
    }

    /** The unit that carried out the project, else its department. */
    static Optional<String> unit(FormCells form) {
        return Optional.ofNullable(form.unit()).or(() -> Optional.ofNullable(form.department()));
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
            case NO_WEIGHT -> "分值为 0";
            default -> reason.name();
        };
    }
}
