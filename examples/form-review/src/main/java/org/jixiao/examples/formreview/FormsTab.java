package org.jixiao.examples.formreview;

import static org.jixiao.examples.formreview.ReportTab.head;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.data.ReviewData;
import org.jixiao.examples.formfiles.FileForm;
import org.jixiao.examples.formreview.workbook.ReportSheet;
import org.jixiao.examples.formreview.workbook.ReportWorkbook;
import org.jixiao.examples.formreview.workbook.SheetValue;
import org.jixiao.examples.formreview.workbook.SheetValue.Count;
import org.jixiao.examples.formreview.workbook.SheetValue.Figure;
import org.jixiao.examples.formreview.workbook.SheetValue.Share;
import org.jixiao.examples.formreview.workbook.SheetValue.Text;
import org.jixiao.examples.formreview.workbook.SheetValue.Tone;
import org.jixiao.finding.FindingCode;
import org.jixiao.finding.Severity;
import org.jixiao.form.FundsRow;
import org.jixiao.review.Review;
import org.jixiao.review.ReviewedScore;
import org.jixiao.review.ReviewedTotal;
import org.jixiao.review.Verdict;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.jixiao.value.Rounding;

/** The sheet 各表: a line a form, with its totals, its money and how much is wrong, and a line for each file that could not be reviewed. */
final class FormsTab {
    private static final Rounding DECIMALS = Rounding.of(8, RoundingMode.HALF_UP);
    private static final ReportTab TAB = ReportTab.of(
            "各表",
            "Forms",
            head("文件", "File", 20),
            head("编号", "Form", 16),
            head("项目名称", "Project", 20),
            head("主管部门", "Department", 14),
            head("实施单位", "Unit", 14),
            head("年度", "Year", 6),
            head("规则集", "Rules", 18),
            head("公布总分", "Published total", 10),
            head("重算总分", "Recomputed total", 11),
            head("待定分值", "Open points", 9),
            head("待定的按公布的得分", "With published awards", 11),
            head("公布−重算", "Difference", 11),
            head("结论", "Verdict", 9),
            head("公布等级", "Published grade", 10),
            head("重算等级", "Recomputed grade", 11),
            head("全年预算数\n（万元）", "Budget (10,000 yuan)", 12),
            head("全年执行数\n（万元）", "Executed (10,000 yuan)", 12),
            head("执行率", "Execution rate", 10),
            head("指标", "Rows", 6),
            head("不一致", "Differ", 7),
            head("只是取整", "Rounding", 9),
            head("不能核对", "Not assessable", 10),
            head("错误", "Errors", 7),
            head("警告", "Warnings", 9),
            head("备注", "Remarks", 26));

    private final ReportSheet sheet;
    private final Language language;

    FormsTab(ReportWorkbook workbook, Language language) {
        this.sheet = TAB.in(workbook, language.locale());
        this.language = language;
    }

    /** A line for a form; {@code data} is its review as data. */
    void add(Review review, ReviewData data, PackChooser.Choice rules, FileForm source) {
        ReviewedTotal total = review.total();
        FundsRow funds = review.scorecard().form().funds().total();
        List<SheetValue> row = new ArrayList<>(List.of(
                SheetValue.text(source.name()),
                SheetValue.text(data.id()),
                SheetValue.text(data.project()),
                SheetValue.text(data.department()),
                SheetValue.text(data.unit()),
                new Count(review.published().year()),
                SheetValue.text(data.rulesName() + "\n" + data.rules()),
                SheetValue.printed(total.published().orElse(null)),
                SheetValue.figure(data.total().score()),
                SheetValue.figure(data.total().open()),
                SheetValue.figure(data.total().accepted()),
                difference(total),
                new Text(total.verdict().label(language.locale()), RowsTab.tone(total.verdict())),
                SheetValue.text(review.published().grade()),
                SheetValue.text(data.grade()),
                wan(funds.adjusted()),
                wan(funds.executed()),
                review.scorecard()
                        .execution()
                        .rate()
                        .<SheetValue>map(rate -> new Share(rate.rounded(DECIMALS)))
                        .orElse(SheetValue.BLANK),
                new Count(review.indicators().size())));
        for (Verdict verdict : List.of(Verdict.DIFFERS, Verdict.ROUNDING, Verdict.NOT_ASSESSABLE)) {
            row.add(new Count(count(review, verdict)));
        }
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            row.add(new Count(review.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count()));
        }
        row.add(SheetValue.text(remarks(review, rules)));
        sheet.row(row);
    }

    /** Published less accepted: open points count as they were published. */
    private static SheetValue difference(ReviewedTotal total) {
        return total.published()
                .flatMap(Differences::points)
                .map(published -> published.subtract(total.accepted()))
                .<SheetValue>map(Figure::new)
                .orElse(SheetValue.BLANK);
    }

    private static SheetValue wan(Optional<Money> money) {
        return money.map(amount -> amount.in(MoneyUnit.WAN).rounded(DECIMALS))
                .map(BigDecimal::stripTrailingZeros)
                .<SheetValue>map(Figure::new)
                .orElse(SheetValue.BLANK);
    }

    private static long count(Review review, Verdict verdict) {
        return Stream.concat(Stream.of(review.execution()), review.indicators().stream())
                .map(ReviewedScore::verdict)
                .filter(met -> met == verdict)
                .count();
    }

    private String remarks(Review review, PackChooser.Choice rules) {
        Stream<String> twice = review.formFindings().stream()
                .filter(finding -> finding.code() == FindingCode.FORM_TWICE)
                .map(finding -> finding.message(language.locale()));
        return Stream.concat(ReportWords.remarks(rules, language).stream(), twice)
                .collect(Collectors.joining("\n"));
    }

    /** A file that could not be reviewed, and why. */
    void unusable(UnusableInputException refused) {
        remark(refused.file(), language.say("不能审核：", "not reviewed: ") + language.say(refused.why()), Tone.WRONG);
    }

    /** How many forms {@code --only-errors} leaves out. */
    void leftOut(int forms) {
        ReportWords.leftOut(forms, language).ifPresent(sentence -> remark("", sentence, Tone.PLAIN));
    }

    private void remark(String file, String remark, Tone tone) {
        List<SheetValue> row = new ArrayList<>();
        row.add(SheetValue.text(file));
        while (row.size() < TAB.heads().size() - 1) {
            row.add(SheetValue.BLANK);
        }
        row.add(new Text(remark, tone));
        sheet.row(row);
    }
}
