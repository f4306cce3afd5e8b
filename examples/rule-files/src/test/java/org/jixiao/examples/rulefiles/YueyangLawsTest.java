package org.jixiao.examples.rulefiles;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.rule.RuleSet;
import org.jixiao.testkit.Exemption;
import org.jixiao.testkit.Law;
import org.jixiao.testkit.RuleSetLaws;

class YueyangLawsTest implements RuleSetLaws {
    private static final RuleSet RULES = Read.ours(Path.of("rules", "hunan-yueyang-2018.yaml"));

    @Override
    public RuleSet rules() {
        return RULES;
    }

    @Override
    public Set<Exemption> exemptions() {
        Stream<Exemption> lessIsBetter = Stream.of("人员控制率", "三公变动率", "三公控制率", "预算调整率", "结转结余", "逾期下达", "违规")
                .flatMap(rule ->
                        Stream.of(exempt(rule, Law.MET_EARNS_FULL_MARKS), exempt(rule, Law.RISES_TO_THE_TARGET)));
        Stream<Exemption> moreIsBetter = Stream.of(
                exempt("重点支出安排率", Law.MET_EARNS_FULL_MARKS), exempt("重点支出安排率", Law.NEVER_RISES_BEYOND_THE_TARGET));
        return Stream.concat(lessIsBetter, moreIsBetter).collect(Collectors.toUnmodifiableSet());
    }

    private static Exemption exempt(String rule, Law law) {
        return Exemption.ofRule(rule).from(law).because("the table goes by ranges, whatever the target");
    }
}
