package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.StringWriter;
import java.math.RoundingMode;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import org.jixiao.data.ScorecardData;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.Scorer;
import org.jixiao.value.Money;
import org.junit.jupiter.api.Test;

/** A template engine reads the records by the names of their parts, and changes no figure. */
class TemplateTest {
    private static final String PAGE = """
            ${card.project} ${card.year}: ${card.total.score} of ${card.total.weight} ${card.grade!"-"}
            <#list card.items as item>
            ${item.path?last} ${item.actual!"-"} ${item.score!"-"}
            </#list>
            """;

    @Test
    void a_page_is_filled_from_a_scorecard() throws Exception {
        SelfEvaluation form = SelfEvaluation.forProject("培训", Year.of(2024))
                .appropriation(Money.wan(1_234_567), Money.wan(1_234_567), Money.wan(1_234_567))
                .output(o -> o.quantity(
                                "人次", i -> i.atLeast("1200 人次").actual("600").weight(60))
                        .quality("合格率", i -> i.atLeast("90 %").notReported().weight(30)))
                .build();
        ScorecardData card = ScorecardData.of(
                Scorer.using(RulesCases.chaoyang(2, RoundingMode.DOWN).rules()).score(form), Locale.CHINESE);
        StringWriter page = new StringWriter();

        new Template("page", PAGE, new Configuration(Configuration.VERSION_2_3_34)).process(Map.of("card", card), page);

        assertThat(page).hasToString("""
                培训 2024: 40.00 of 100 -
                预算执行率 1234567万元 10.00
                人次 600 30.00
                合格率 — -
                """);
    }
}
