package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.report.Cell;
import org.jixiao.report.HtmlReport;
import org.jixiao.report.Section;
import org.jixiao.report.Table;
import org.jixiao.review.Review;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.summary.StatementReview;

/** What all forms add up to, as a page. The figures are those of the text. */
final class SummaryPage implements ReviewOutput {
    private final PrintStream out;
    private final Map<String, String> ruleSets = new TreeMap<>();
    private final NotRead notRead = new NotRead(Locale.CHINESE);
    private final List<StatementReview> statements = new ArrayList<>();
    private DepartmentSummary summary = DepartmentSummary.empty();

    SummaryPage(PrintStream out) {
        this.out = out;
    }

    @Override
    public void review(Review review, PackChooser.Choice rules) {
        summary = summary.plus(review);
        ruleSets.put(rules.rules().id(), RuleSetNames.withId(rules.rules()));
    }

    @Override
    public void statement(StatementReview statement) {
        statements.add(statement);
    }

    @Override
    public boolean noted(FileTrouble trouble) {
        notRead.add(trouble);
        return true;
    }

    @Override
    public void end(Refusals refusals) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(summary, "summary", Locale.CHINESE));
        sections.add(rules());
        for (StatementReview statement : statements) {
            sections.add(
                    Section.of(statement, "s" + sections.size(), Locale.CHINESE).flowing());
        }
        if (!refusals.isEmpty()) {
            sections.add(refusals.section().flowing());
        }
        notRead.sections().stream().map(Section::flowing).forEach(sections::add);
        out.print(HtmlReport.of("项目支出绩效自评表汇总", Map.of(), sections, Locale.CHINESE));
    }

    private Section rules() {
        List<List<Cell>> rows = new ArrayList<>();
        ruleSets.forEach((id, name) -> rows.add(List.of(
                Cell.of(name), Cell.of(summary.ruleSets().getOrDefault(id, 0L).toString()))));
        return Section.titled("审核规则", "rules")
                .table(Table.of("规则集", List.of("规则集", "项目数"), rows).figures(1))
                .flowing();
    }
}
