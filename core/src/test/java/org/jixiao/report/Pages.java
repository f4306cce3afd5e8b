package org.jixiao.report;

import static org.jixiao.value.Money.wan;

import java.io.IOException;
import java.io.StringReader;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.cells.StatementCells;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.review.Review;
import org.jixiao.review.Reviewer;
import org.jixiao.rule.SampleRules;
import org.jixiao.scorecard.Forms;
import org.jixiao.scorecard.Scorecard;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Forms that show everything a page can, and pages taken apart. */
final class Pages {
    static final StatementCells STATEMENT = new StatementCells(
            "s", "某地", 2024, null, "1", "100", "adjusted", null, Map.of("90-100", "1"), "97", null, "75.5%");

    private Pages() {}

    /** Points lost by the execution, by a band and by a ratio, 10 points open, notes, two funding sources. */
    static Scorecard card() {
        return Forms.scored(SelfEvaluation.forProject("网站监测", Year.of(2024))
                .department("数据局")
                .totalFunds(wan("696.02"), wan("696.02"), wan("695.82"))
                .appropriation(wan("600"), wan("600"), wan("600"))
                .output(o -> o.quantity("报告", i -> i.atLeast("1 份").actual("7").weight(10))
                        .quantity("简报", i -> i.atLeast("4 份").actual("4").weight("7.5"))
                        .timeliness(
                                "响应时间",
                                i -> i.atMost("2 小时").actual("3").weight("2.5").deviationNote("夜间故障")))
                .benefit(b -> b.social("保障运行", i -> i.rated("优良中低差").actual("优").weight(60)))
                .satisfaction(s ->
                        s.recipients("用户意见", i -> i.prose("用户满意").actual("反映较好").weight(10)))
                .build());
    }

    static Review review() {
        return review(cells());
    }

    static Review review(FormCells form) {
        return Reviewer.using(SampleRules.DISTRICT).review(form);
    }

    /** One score rounded otherwise, one wrong, one open, a total that does not add up. */
    static FormCells cells() {
        return FormCells.form("f-1", "某地", 2024, "网站监测")
                .withDepartment("数据局")
                .withTotalFunds(new FundsCells("80", "80", "60.4"))
                .withFunds("当年财政拨款", new FundsCells("80", "80", "60.4"))
                .withExecution(new ScoreCells("10", "75.5%", "7.6"))
                .withIndicators(List.of(
                        row("产出指标", "数量指标", "报告", "≥1", "份", "7", "10", "10"),
                        row("产出指标", "数量指标", "简报", "≥4", "份", "4", "10", "10"),
                        row("产出指标", "质量指标", "验收", "优良中低差", null, "优", "20", "20"),
                        row("效益指标", "社会效益指标", "影响", "提升影响", null, "有所作为", "40", "38")
                                .withDeviationNote("持续推进"),
                        row("满意度指标", "服务对象满意度指标", "满意度", "≥90", "%", "95%", "10", "10")))
                .withTotal(new ScoreCells("100", null, "97"))
                .withGrade("优");
    }

    private static RowCells row(
            String level1,
            String level2,
            String name,
            String target,
            @Nullable String unit,
            String actual,
            String weight,
            String score) {
        return RowCells.row(level1, level2, name)
                .withTarget(target)
                .withUnit(unit)
                .withActual(actual)
                .withWeight(weight)
                .withScore(score);
    }

    /** A page, or a picture, as XML. */
    static Document parsed(Object page) {
        try {
            String xml = page.toString().replace("<!DOCTYPE html>\n", "");
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | IOException | SAXException e) {
            throw new AssertionError(e + " in " + page, e);
        }
    }

    /** All elements, in the order of the page. */
    static List<Element> elements(Document page) {
        NodeList all = page.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        IntStream.range(0, all.getLength()).forEach(i -> elements.add((Element) all.item(i)));
        return elements;
    }

    static List<Element> elements(Document page, String tag) {
        return elements(page).stream()
                .filter(element -> element.getTagName().equals(tag))
                .toList();
    }

    /** What elements hold, one after the other. */
    static List<String> texts(Document page, String tag) {
        return elements(page, tag).stream().map(Element::getTextContent).toList();
    }
}
