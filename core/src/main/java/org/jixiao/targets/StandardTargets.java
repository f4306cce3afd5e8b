package org.jixiao.targets;

import static org.jixiao.rule.Provenance.byDefault;
import static org.jixiao.rule.Provenance.clause;

import java.util.List;
import org.jixiao.rule.Provenance;

/** The rules of targets that are known, and where from. */
final class StandardTargets {
    static final Provenance INPUT = byDefault("一份地方填报说明：投入不能作绩效目标", "a local guide to filling in: input is no target");
    static final Provenance SIGN = byDefault("本库对符号的理解", "how this library reads signs");

    static final TargetRules RULES = ImmutableTargetRules.make(
            List.of(TargetClass.values()),
            clause("条号不详").of("郫财函〔2024〕99号").textNotVerified(),
            List.of("提高", "提升", "加强", "增强", "改善", "优化", "促进", "推动", "不断", "进一步", "有所", "明显", "显著"),
            byDefault(
                    "公布的表里常见而年底无法核对的词，规则可以换",
                    "words common in published forms that nobody can check at the end of a year; rules can replace them"));

    private StandardTargets() {}
}
