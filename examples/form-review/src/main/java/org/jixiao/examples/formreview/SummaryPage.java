package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
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
    private final Language language;
    private final Map<String, String> ruleSets = new TreeMap<>();
    private final NotRead notRead;
    private final List<StatementReview> statements = new ArrayList<>();
    private DepartmentSummary summary = DepartmentSummary.empty();

    SummaryPage(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
        this.notRead = new NotRead(language);
    }

    @Override
    public void review(Review review, PackChooser.Choice rules) {
        summary = summary.plus(review);
        ruleSets.put(rules.rules().id(), RuleSetNames.withId(rules.rules(), language.locale()));
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
        sections.add(Section.of(summary, "summary", language.locale()).retitled(language.say("全部项目", "All projects")));
        sections.add(rules());
        for (StatementReview statement : statements) {
            sections.add(Section.of(statement, "s" + sections.size(), language.locale())
                    .flowing());
        }
        if (!refusals.isEmpty()) {
            sections.add(refusals.section(language).flowing());
        }
        notRead.sections().stream().map(Section::flowing).forEach(sections::add);
        String title = language.say("项目支出绩效自评表汇总", "Summary of project self-evaluation forms");
        out.print(HtmlReport.of(title, Map.of(), sections, language.locale()));
    }

    private Section rules() {
        List<List<Cell>> rows = new ArrayList<>();
        ruleSets.forEach((id, name) -> rows.add(List.of(
                Cell.of(name), Cell.of(summary.ruleSets().getOrDefault(id, 0L).toString()))));
        String sets = language.say("规则集", "Rule sets");
        return Section.titled(language.say("审核规则", "Rules of the review"), "rules")
                .table(Table.of(sets, List.of(sets, language.say("项目数", "Projects")), rows)
                        .figures(1))
                .flowing();
    }
}
