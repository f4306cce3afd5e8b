package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.Provenance.byDefault;
import static org.jixiao.rule.Provenance.clause;
import static org.jixiao.rule.Provenance.observedIn;
import static org.jixiao.scoring.ScoringStrategies.bands;
import static org.jixiao.value.Money.wan;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Locale;
import java.util.Objects;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Condition;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.junit.jupiter.api.Test;

/**
 * What 0.1.0 stored is read by every later version.
 *
 * <p>The bytes under {@code stored/} are never written anew; a version that stores otherwise adds its own, with {@link #main}.
 */
class StoredBytesTest {
    private static final String CARD = "scorecard-0.1.0.ser";
    private static final String RULES = "rules-0.1.0.ser";

    private static RuleSet rules() {
        return RuleSet.named("test/stored", Year.of(2024))
                .basedOn(NationalRules.YEAR_2020)
                .citing("某区填表说明")
                .noteOwedWhenMissed(clause(5))
                .overTarget(bands("200%: 10%", "300%: 20%"), clause(7))
                .rounding(2, RoundingMode.DOWN, observedIn("99.97% → 9.99"))
                .noteOwed("超额完成", Condition.completion("[130%, +∞)"), clause(8))
                .gradeLowering("90%", "80%", "70%", byDefault("测试", "a test"))
                .build();
    }

    private static SelfEvaluation form() {
        return SelfEvaluation.forProject("政务外网终端技术服务外包", Year.of(2024))
                .appropriation(wan("0"), wan("246.768"), wan("240.5"))
                .output(level -> level.quantity(
                                "维护人员数量",
                                row -> row.atLeast("24 人/年").actual("24").weight(20))
                        .timeliness(
                                "故障修复响应时间",
                                row -> row.atMost("2 小时").actual("90 分钟").weight(20)))
                .benefit(level -> level.social(
                                "培训人次",
                                row -> row.atLeast("100 人次")
                                        .actual("400 人次")
                                        .deviationNote("年初指标值设置偏低。")
                                        .weight(20))
                        .sustainable(
                                "保障网络稳定运行",
                                row -> row.rated("优良中低差")
                                        .actual("良")
                                        .award("17")
                                        .weight(20)))
                .satisfaction(level -> level.recipients(
                        "服务对象满意度", row -> row.atLeast("90 %").actual("85 %").weight(10)))
                .build();
    }

    @Test
    void a_scorecard_of_this_version_is_read_with_the_figures_it_was_stored_with() throws Exception {
        Scorecard card = (Scorecard) read(CARD);

        assertThat(card.total()).isEqualByComparingTo("92.18");
        assertThat(card.grade()).hasToString("Optional[优]");
        assertThat(card.execution().score()).contains(new BigDecimal("9.74"));
        assertThat(card.indicators())
                .extracting(IndicatorScore::score)
                .extracting(score -> score.orElseThrow().toPlainString())
                .containsExactly("20.00", "20.00", "16.00", "17.00", "9.44");
        assertThat(card.findings())
                .extracting(Finding::code)
                .containsExactly(
                        FindingCode.TARGET_SET_LOW,
                        FindingCode.NOTE_OWED,
                        FindingCode.NOTE_MISSING,
                        FindingCode.NOTE_MISSING);
        assertThat(card.form()).isEqualTo(form());
        assertThat(card.ruleSetId()).isEqualTo("test/stored/2024");
        assertThat(card.ruleSetName(Locale.ENGLISH)).isEqualTo("test/stored/2024");
        assertThat(card.stamp().libraryVersion()).isEqualTo("0.1.0");
        assertThat(card.explain(Locale.CHINESE)).contains("培训人次", card.total().toPlainString());
    }

    @Test
    void a_rule_set_of_this_version_is_read_and_scores_as_it_did() throws Exception {
        RuleSet rules = (RuleSet) read(RULES);

        assertThat(rules).isEqualTo(rules());
        assertThat(Scorer.using(rules).score(form()).total()).isEqualTo(((Scorecard) read(CARD)).total());
    }

    private static Object read(String name) throws IOException, ClassNotFoundException {
        try (InputStream bytes = Objects.requireNonNull(StoredBytesTest.class.getResourceAsStream("/stored/" + name));
                ObjectInputStream stored = new ObjectInputStream(bytes)) {
            return stored.readObject();
        }
    }

    /** Writes what this version stores into a directory. */
    public static void main(String... args) throws IOException {
        write(Path.of(args[0], CARD), Scorer.using(rules()).score(form()));
        write(Path.of(args[0], RULES), rules());
    }

    private static void write(Path path, Object value) throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(path))) {
            out.writeObject(value);
        }
    }
}
