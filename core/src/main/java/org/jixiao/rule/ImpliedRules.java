package org.jixiao.rule;

import java.util.Locale;
import java.util.Optional;
import org.jixiao.internal.Messages;
import org.jixiao.value.Rounding;

/** What holds in a rule set that has no rule on a topic, where such a set decides something all the same. */
final class ImpliedRules {
    private ImpliedRules() {}

    /** The rule that holds in {@code rules}, which has none on {@code topic}; empty where nothing does. */
    static Optional<Rule<?>> of(RuleSet rules, RuleTopic<?> topic) {
        if (topic.equals(RuleTopic.CAP)) {
            return Optional.of(byDefault(RuleTopic.CAP, Statement.CAPPED_AT_WEIGHT, "implied.cap", rules));
        }
        if (topic.equals(RuleTopic.EXECUTION_BASE)) {
            return Optional.of(
                    byDefault(RuleTopic.EXECUTION_BASE, ExecutionBase.ADJUSTED, "implied.execution_base", rules));
        }
        if (topic.equals(RuleTopic.EXECUTION_ROUNDING)) {
            Rule<Rounding> all = rules.rule(RuleTopic.ROUNDING);
            return Optional.of(new Rule<>(RuleTopic.EXECUTION_ROUNDING, all.value(), all.provenance(), all.origin()));
        }
        return Optional.empty();
    }

    private static <T> Rule<T> byDefault(RuleTopic<T> topic, T value, String code, RuleSet rules) {
        Provenance source =
                Provenance.byDefault(Messages.template(code, Locale.CHINESE), Messages.template(code, Locale.ENGLISH));
        return new Rule<>(topic, value, source, rules.id());
    }
}
