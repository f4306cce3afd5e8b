package org.jixiao.rules.beijing;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.jixiao.form.Nature;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.WorkedCase;

/**
 * The municipal baseline, 京财绩效〔2020〕2146号.
 *
 * <p>No clause of it was read by those who wrote this down; as far as is known it follows the national rules, so every rule
 * here is theirs; the worked cases hold what the districts start from.
 */
public final class BeijingRules {
    private static final LocalDate LAST_DAY = LocalDate.of(2020, 11, 30);

    /** {@code beijing/2020}. */
    public static final RuleSet YEAR_2020 = RuleSet.named("beijing", Year.of(2020))
            .called("北京市", "Beijing")
            .basedOn(NationalRules.YEAR_2020)
            .citing("京财绩效〔2020〕2146号")
            .worked(BeijingRules::cases)
            .build();

    private BeijingRules() {}

    private static List<WorkedCase> cases() {
        return List.of(
                // worked by hand, weight 10 each: 1999 ÷ 2000 × 10 = 9.995, 100 ÷ 150 × 10 = 6.666…
                WorkedCase.target(Nature.AT_LEAST, "2000").actual("1999").earns("10"),
                WorkedCase.target(Nature.AT_MOST, "100").actual("150").earns("6.67"),

                // no clause takes points for a target set low, or asks for a reason
                WorkedCase.target(Nature.AT_LEAST, "100").actual("1000").earns("10"),
                WorkedCase.target(Nature.AT_LEAST, "100").actual("80").owesNoNote(),

                // 中 is 60 % up to 80 % of 10: without an award its lower edge, 8 is the first award above it
                rated("优").earns("10"),
                rated("中").earns("6"),
                rated("中", "7.5").earns("7.5"),
                rated("中", "8").earns("7.99"),

                // 部分达成 is 60 % up to 80 % of 10; what no rule can judge stays open, or takes the award
                words("已建成平台").earns("10"),
                words("基本建成平台").earns("6"),
                words("平台尚未建成").earns("0"),
                words("平台运行平稳").staysOpen(),
                words("平台运行平稳", "7").earns("7"),

                // on the last day, a day late, and a day late with an award
                done(LAST_DAY).earns("10"),
                done(LAST_DAY.plusDays(1)).earns("0"),
                done(LAST_DAY.plusDays(1), "4").earns("4"),

                // 98.765 ÷ 100 × 10 = 9.8765; of no budget nothing can be spent
                WorkedCase.budget("100").actual("98.765").earns("9.88"),
                WorkedCase.budget("100").actual("0").earns("0"),
                WorkedCase.budget("0").actual("0").staysOpen());
    }

    private static WorkedCase.Row rated(String level) {
        return WorkedCase.row(i -> i.rated("优良中低差").actual(level).weight(10));
    }

    private static WorkedCase.Row rated(String level, String award) {
        return WorkedCase.row(i -> i.rated("优良中低差").actual(level).award(award).weight(10));
    }

    private static WorkedCase.Row words(String actual) {
        return WorkedCase.row(i -> i.prose("建成平台").actual(actual).weight(10));
    }

    private static WorkedCase.Row words(String actual, String award) {
        return WorkedCase.row(i -> i.prose("建成平台").actual(actual).award(award).weight(10));
    }

    private static WorkedCase.Row done(LocalDate day) {
        return WorkedCase.row(i -> i.due(LAST_DAY).actual(day).weight(10));
    }

    private static WorkedCase.Row done(LocalDate day, String award) {
        return WorkedCase.row(i -> i.due(LAST_DAY).actual(day).award(award).weight(10));
    }
}
