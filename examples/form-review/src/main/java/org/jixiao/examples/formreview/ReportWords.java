package org.jixiao.examples.formreview;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.cells.FormCells;
import org.jixiao.data.ReviewData;
import org.jixiao.review.Review;
import org.jixiao.review.Verdict;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;
import org.jspecify.annotations.Nullable;

/** What the reports call things. */
final class ReportWords {
    private static final Rounding POINTS = Rounding.of(2, RoundingMode.HALF_UP);

    private ReportWords() {}

    /** How many forms {@code --only-errors} does not show; nothing where there are none. */
    static Optional<String> leftOut(int forms, Language language) {
        return forms == 0
                ? Optional.empty()
                : Optional.of(language.say("没有错误而未列出的表 " + forms + " 张", "Forms without errors, not listed: " + forms));
    }

    /** The verdict in as few characters as a head of a column needs. */
    static String brief(Verdict verdict, Language language) {
        return switch (verdict) {
            case MATCH -> language.say("一致", "Same");
            case ROUNDING -> language.say("取整", "Rounded");
            case DIFFERS -> language.say("不一致", "Differ");
            case NOT_ASSESSABLE -> language.say("不能核对", "Open");
            case NOT_PUBLISHED -> language.say("未公布", "Unpublished");
        };
    }

    /** Our total; the least and the most it can become while points are open. */
    static String range(Scorecard card) {
        String least = card.countedTotal().toPlainString();
        return card.open().signum() == 0
                ? least
                : least + "～" + card.highestCountedTotal().toPlainString();
    }

    /** Our total and grade in a sentence; where points are open, also what the total is with the published ones in their place. */
    static String total(Review review, Language language) {
        Scorecard card = review.scorecard();
        String points = card.open().toPlainString();
        String accepted = review.total().accepted().toPlainString();
        String open = card.open().signum() == 0
                ? ""
                : language.say(
                        "（" + points + " 分待定；待定的按公布的得分计，为 " + accepted + "）",
                        " (" + points + " points open; " + accepted + " with the published scores in their place)");
        String grade = card.grade()
                .map(given -> given.label(language.locale()))
                .orElseGet(() -> card.isGradable()
                        ? language.say("待定", "undecided")
                        : language.say("不评", "none, weights are not 100"));
        return language.say("重算总分 ", "Recomputed total ")
                + range(card)
                + open
                + language.say("，等级 ", ", grade ")
                + grade
                + card.cappedTotal()
                        .map(capped -> language.say("；", "; ") + capped.text(language.locale()))
                        .orElse("");
    }

    /** The rules by which a form was reviewed, and what has to be said of them. */
    static String of(PackChooser.Choice rules, Language language) {
        String name = RuleSetNames.withId(rules.rules(), language.locale());
        return remarks(rules, language)
                .map(remark -> name + language.say("；", "; ") + remark)
                .orElse(name);
    }

    /** What has to be said of the choice of rules, where there is something. */
    static Optional<String> remarks(PackChooser.Choice rules, Language language) {
        List<String> remarks = new ArrayList<>();
        String id = rules.rules().id();
        if (rules.isAssumed()) {
            remarks.add(
                    language.say("没有该地区的规则集，按 " + id + " 审核", "reviewed by " + id + ", for the district has no rules"));
        }
        if (rules.isLaterThanForm()) {
            String year = rules.rules().year().toString();
            remarks.add(language.say(
                    "规则集从 " + year + " 年起适用，晚于表的年度", "the rules apply from " + year + ", later than the form"));
        }
        if (rules.isUnchecked()) {
            String year = rules.rules().lastYearChecked().toString();
            remarks.add(language.say(
                    "表的年度晚于规则集最近核对到的 " + year + " 年度，此后有没有新规定没有人查过",
                    "the form is of a later year than " + year + ", for which the rules were last checked"));
        }
        return remarks.isEmpty() ? Optional.empty() : Optional.of(String.join(language.say("；", "; "), remarks));
    }

    /** The unit that carried out the project, else its department. */
    static Optional<String> unit(FormCells form) {
        return unit(form.unit(), form.department());
    }

    private static Optional<String> unit(@Nullable String unit, @Nullable String department) {
        return Optional.ofNullable(unit).or(() -> Optional.ofNullable(department));
    }

    /** The name of a project as headings say it, also where the form prints none. */
    static String project(String printed, Language language) {
        return printed.isBlank() ? language.say("（没有项目名称）", "(no project name)") : printed;
    }

    /** A form in a line: its id, project, year and unit. */
    static String form(FormCells form, Language language) {
        return form(form.id(), form.project(), Integer.toString(form.year()), unit(form), language);
    }

    /** The same of its review. */
    static String form(ReviewData form, Language language) {
        return form(form.id(), form.project(), form.year(), unit(form.unit(), form.department()), language);
    }

    private static String form(String id, String project, String year, Optional<String> unit, Language language) {
        Optional<String> known = unit.filter(named -> !named.isEmpty());
        String name = project(project, language);
        return language.say(
                "【" + id + "】" + name + "　" + year + " 年度"
                        + known.map(named -> "　" + named).orElse(""),
                "[" + id + "] " + name + ", " + year
                        + known.map(named -> ", " + named).orElse(""));
    }

    /** Points with two decimals, rounded half up. */
    static String points(Fraction points) {
        return points.rounded(POINTS).toPlainString();
    }
}
