package org.jixiao.examples.formreview;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.cells.FormCells;
import org.jixiao.data.ReviewData;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.finding.FindingCode;
import org.jixiao.finding.Severity;
import org.jixiao.review.Review;
import org.jixiao.review.ReviewedScore;
import org.jixiao.review.Verdict;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;
import org.jspecify.annotations.Nullable;

/** What the reports call things. */
final class ReportWords {
    static final String NOT_PUBLISHED = "未公布";

    private static final Rounding POINTS = Rounding.of(2, RoundingMode.HALF_UP);

    private ReportWords() {}

    static String of(Verdict verdict) {
        return verdict.label(Locale.CHINESE);
    }

    /** How many forms {@code --only-errors} does not show; nothing where there are none. */
    static Optional<String> leftOut(int forms) {
        return forms == 0 ? Optional.empty() : Optional.of("没有错误而未列出的表 " + forms + " 张");
    }

    /** The verdict in as few characters as a head of a column needs. */
    static String brief(Verdict verdict) {
        return switch (verdict) {
            case MATCH -> "一致";
            case ROUNDING -> "取整";
            case DIFFERS -> "不一致";
            case NOT_ASSESSABLE -> "不能核对";
            case NOT_PUBLISHED -> NOT_PUBLISHED;
        };
    }

    /** The verdict on a row; a row without a published score has nothing to compare. */
    static String verdict(ReviewedScore row) {
        return of(row.verdict());
    }

    /** Our total; the least and the most it can become while points are open. */
    static String range(Scorecard card) {
        String least = card.total().toPlainString();
        return card.open().signum() == 0
                ? least
                : least + "～" + card.highestTotal().toPlainString();
    }

    /** Our total and grade in a sentence; where points are open, also what the total is with the published ones in their place. */
    static String total(Review review) {
        Scorecard card = review.scorecard();
        String open = card.open().signum() == 0
                ? ""
                : "（" + card.open().toPlainString() + " 分待定；待定的按公布的得分计，为 "
                        + review.total().accepted().toPlainString() + "）";
        return "重算总分 " + range(card) + open + "，等级 "
                + card.grade().map(given -> given.label()).orElse(card.isGradable() ? "待定" : "不评");
    }

    /** The rules by which a form was reviewed, and what has to be said of them. */
    static String of(PackChooser.Choice rules) {
        String name = RuleSetNames.withId(rules.rules());
        return remarks(rules).map(remark -> name + "；" + remark).orElse(name);
    }

    /** What has to be said of the choice of rules, where there is something. */
    static Optional<String> remarks(PackChooser.Choice rules) {
        return remarks(rules, Locale.CHINESE);
    }

    /** The same in the language of {@code locale}. */
    static Optional<String> remarks(PackChooser.Choice rules, Locale locale) {
        List<String> remarks = new ArrayList<>();
        String id = rules.rules().id();
        if (rules.isAssumed()) {
            remarks.add(Said.of("没有该地区的规则集，按 " + id + " 审核", "reviewed by " + id + ", for the district has no rules")
                    .in(locale));
        }
        if (rules.isLaterThanForm()) {
            String year = rules.rules().year().toString();
            remarks.add(
                    Said.of("规则集从 " + year + " 年起适用，晚于表的年度", "the rules apply from " + year + ", later than the form")
                            .in(locale));
        }
        return remarks.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(Said.of("；", "; ").in(locale), remarks));
    }

    /** What a finding is called, with its code. */
    static String name(FindingCode code) {
        return code.label(Locale.CHINESE) + "（" + code + "）";
    }

    /** The unit that carried out the project, else its department. */
    static Optional<String> unit(FormCells form) {
        return unit(form.unit(), form.department());
    }

    private static Optional<String> unit(@Nullable String unit, @Nullable String department) {
        return Optional.ofNullable(unit).or(() -> Optional.ofNullable(department));
    }

    /** A form in a line: its id, project, year and unit. */
    static String form(FormCells form, Locale locale) {
        return form(form.id(), form.project(), Integer.toString(form.year()), unit(form), locale);
    }

    /** The same of its review. */
    static String form(ReviewData form, Locale locale) {
        return form(form.id(), form.project(), form.year(), unit(form.unit(), form.department()), locale);
    }

    private static String form(String id, String project, String year, Optional<String> unit, Locale locale) {
        Optional<String> known = unit.filter(named -> !named.isEmpty());
        return Said.of(
                        "【" + id + "】" + project + "　" + year + " 年度"
                                + known.map(named -> "　" + named).orElse(""),
                        "[" + id + "] " + project + ", " + year
                                + known.map(named -> ", " + named).orElse(""))
                .in(locale);
    }

    static String of(Severity severity) {
        return severity.label(Locale.CHINESE);
    }

    /** Points with two decimals, rounded half up. */
    static String points(Fraction points) {
        return points.rounded(POINTS).toPlainString();
    }
}
