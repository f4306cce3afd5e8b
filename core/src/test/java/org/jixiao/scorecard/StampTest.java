package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.scorecard.Forms.scored;
import static org.jixiao.value.Money.wan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.form.FundingSource;
import org.jixiao.form.FundsRow;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.RatingScale;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.SelfEvaluationBuilder;
import org.jixiao.form.Target;
import org.jixiao.form.Target.RangeTarget;
import org.jixiao.value.Quantity;
import org.junit.jupiter.api.Test;

class StampTest {
    @Test
    void the_version_is_that_of_the_build() throws IOException {
        Matcher version = Pattern.compile("<artifactId>jixiao-parent</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(scored(Forms.sound()).stamp().libraryVersion())
                .isEqualTo(version.group(1))
                .matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void the_rule_set_is_named_by_its_id() {
        assertThat(scored(Forms.sound()).stamp().ruleSet()).isEqualTo("test/district/2024");
    }

    @Test
    void the_hash_of_a_small_form_never_changes() {
        SelfEvaluation small = SelfEvaluation.forProject("项目", Year.of(2024))
                .appropriation(wan("100"), wan("100"), wan("99.5"))
                .output(o ->
                        o.quantity("甲", i -> i.atLeast("24 人/年").actual("24").weight(90)))
                .build();
        assertThat(scored(small).stamp().formHash())
                .matches("[0-9a-f]{64}")
                .isEqualTo("03da909923836504731d072f0fe8101b6a935acdcbd9abb06c86331c8c29349b");
    }

    /** The cells of a form, each with a value that a test can change. */
    private static final class Cells {
        String project = "项目";
        int year = 2024;
        String department = "局";
        String unit = "中心";
        String initial = "100";
        String adjusted = "100";
        String executed = "90";
        FundsRow total = Forms.row("100", "100", "90");
        long executionWeight = 10;
        String executionNote = "结余";
        String level1 = "产出指标";
        String level2 = "数量指标";
        String name = "甲";
        Consumer<SelfEvaluationBuilder> more = form -> {};
        Consumer<IndicatorBuilder> number = i -> i.atLeast("24 人/年").actual("24");
        String weight = "20";
        String note = "说明";
        Consumer<IndicatorBuilder> rating = i -> i.rated("优良中差").actual("良").award("9");
        Consumer<IndicatorBuilder> words = i -> i.prose("完成").actual("已完成");
        boolean swapped;

        SelfEvaluation form() {
            Consumer<IndicatorBuilder> first = i -> rating.accept(i.weight(30));
            Consumer<IndicatorBuilder> second = i -> words.accept(i.weight(40));
            SelfEvaluationBuilder form = SelfEvaluation.forProject(project, Year.of(year));
            more.accept(form);
            return form.department(department)
                    .unit(unit)
                    .appropriation(wan(initial), wan(adjusted), wan(executed))
                    .totalFunds(total)
                    .executionWeight(executionWeight)
                    .executionNote(executionNote)
                    .level1(
                            level1,
                            l -> l.indicator(
                                    level2,
                                    name,
                                    i -> number.accept(i.weight(weight).deviationNote(note))))
                    .level1(
                            "效益指标",
                            l -> l.indicator("社会效益", swapped ? "丙" : "乙", swapped ? second : first)
                                    .indicator("社会效益", swapped ? "乙" : "丙", swapped ? first : second))
                    .build();
        }
    }

    private static Target range(String low, String high) {
        return new RangeTarget(Quantity.parse(low), Quantity.parse(high));
    }

    static Stream<Consumer<Cells>> changes() {
        return Stream.of(
                cells -> cells.project = "项目二",
                cells -> cells.year = 2023,
                cells -> cells.department = "局二",
                cells -> cells.unit = "中心二",
                cells -> cells.initial = "100.01",
                cells -> cells.adjusted = "100.01",
                cells -> cells.executed = "90.01",
                cells -> cells.total = Forms.row("", "100", "90"),
                cells -> cells.total = Forms.row("100", "", "90"),
                cells -> cells.total = Forms.row("100", "100", ""),
                cells -> cells.executionWeight = 11,
                cells -> cells.executionNote = "无",
                cells -> cells.level1 = "产出",
                cells -> cells.level2 = "数量",
                cells -> cells.name = "甲一",
                cells -> cells.number = i -> i.atLeast("24 人").actual("24"),
                cells -> cells.number = i -> i.atLeast("25 人/年").actual("24"),
                cells -> cells.number = i -> i.moreThan("24 人/年").actual("24"),
                cells -> cells.number = i -> i.atLeast("24 人/年").actual("25"),
                cells -> cells.number = i -> i.atLeast("24 人/年").actual("24 人/年"),
                cells -> cells.number = i -> i.atLeast("24 人/年").notReported(),
                cells -> cells.number = i -> i.atLeast("24 人/年").notApplicable("取消"),
                cells -> cells.number = i -> i.atLeast("24 人/年").notApplicable("撤销"),
                cells -> cells.number = i -> i.target(range("1", "2")).actual("24"),
                cells -> cells.number = i -> i.target(range("1", "3")).actual("24"),
                cells -> cells.number = i -> i.target(range("0", "2")).actual("24"),
                cells -> cells.more = form -> form.executionRate("90%"),
                cells -> cells.more = form -> form.executionRate("91%"),
                cells -> cells.more = form -> form.funds(new FundingSource("中央资金"), Forms.row("1", "1", "1")),
                cells -> cells.more = form -> form.funds(new FundingSource("地方资金"), Forms.row("1", "1", "1")),
                cells -> cells.more = form -> form.funds(new FundingSource("中央资金"), Forms.row("1", "1", "")),
                cells -> cells.more = form -> form.funds(new FundingSource("中央资金"), Forms.row("1", "1", "1"))
                        .funds(new FundingSource("地方资金"), Forms.row("1", "1", "1")),
                cells -> cells.more = form -> form.funds(FundingSource.OTHER, Forms.row("1", "1", "1")),
                cells -> cells.weight = "20.5",
                cells -> cells.note = "说明。",
                cells -> cells.rating = i -> i.rated("优良中差").actual("优").award("9"),
                cells -> cells.rating = i -> i.rated("优良中差").actual("良").award("9.5"),
                cells -> cells.rating = i -> i.rated("优良中差").actual("良"),
                cells -> cells.rating = i -> i.rated("优良中").actual("良").award("9"),
                cells -> cells.rating =
                        i -> i.ratedAtLeast("优良中差", "良").actual("良").award("9"),
                cells -> cells.rating = i -> i.rated(RatingScale.named(
                                "优良中差", "优: [90%, 100%]", "良: [70%, 90%)", "中: [60%, 70%)", "差: [0%, 60%)"))
                        .actual("良")
                        .award("9"),
                cells -> cells.words = i -> i.prose("完成").actual("已完成。"),
                cells -> cells.words = i -> i.prose("完成。").actual("已完成"),
                cells -> cells.words = i -> i.due(LocalDate.of(2024, 12, 31)).actual("已完成"),
                cells -> cells.words = i -> i.due(LocalDate.of(2024, 12, 30)).actual("已完成"),
                cells -> cells.words = i -> i.due(LocalDate.of(2024, 12, 31)).actual("2024-12-31"),
                cells -> cells.swapped = true);
    }

    @Test
    void the_hash_changes_with_every_single_cell() {
        List<String> hashes = Stream.concat(Stream.<Consumer<Cells>>of(cells -> {}), changes())
                .map(change -> {
                    Cells cells = new Cells();
                    change.accept(cells);
                    return scored(cells.form()).stamp().formHash();
                })
                .toList();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < hashes.size(); i++) {
            assertThat(seen.add(hashes.get(i)))
                    .as("change %d alters the hash", i)
                    .isTrue();
        }
    }

    @Test
    void the_hash_is_the_same_for_equal_forms_however_their_numbers_are_written() {
        Cells plain = new Cells();
        Cells zeros = new Cells();
        zeros.initial = "100.00";
        zeros.weight = "20.0";
        zeros.number = i -> i.atLeast("24.0 人/年").actual("24.00");
        zeros.rating = i -> i.rated("优良中差").actual("良").award("9.0");
        assertThat(scored(zeros.form()).stamp()).isEqualTo(scored(plain.form()).stamp());
    }
}
