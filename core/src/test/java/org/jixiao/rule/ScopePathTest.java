package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.form.IndicatorClass;
import org.jixiao.form.IndicatorPath;
import org.junit.jupiter.api.Test;

class ScopePathTest {
    private static final IndicatorPath BANDWIDTH = new IndicatorPath("产出指标", "数量指标", "总带宽");

    @Test
    void a_path_that_lies_in_a_scope_stays_as_it_is() {
        Scope scope =
                Scope.level1(IndicatorClass.OUTPUT).and(Scope.level2("数量")).and(Scope.named("时延", "带宽"));

        assertThat(scope.within(BANDWIDTH)).isEqualTo(BANDWIDTH);
        assertThat(Scope.everyIndicator().within(BANDWIDTH)).isEqualTo(BANDWIDTH);
    }

    @Test
    void names_that_are_missing_are_put_in() {
        Scope scope = Scope.level1(IndicatorClass.COST).and(Scope.level2("经济")).and(Scope.named("重点", "核心"));

        assertThat(scope.within(BANDWIDTH)).isEqualTo(new IndicatorPath("成本指标", "经济数量指标", "重点总带宽"));
    }

    @Test
    void an_exact_name_takes_the_place_of_another_one() {
        assertThat(Scope.exactly("总带宽", "时延").within(BANDWIDTH)).isEqualTo(BANDWIDTH);
        assertThat(Scope.exactly("时延", "流量").within(BANDWIDTH)).isEqualTo(new IndicatorPath("产出指标", "数量指标", "时延"));
    }

    @Test
    void what_a_scope_excepts_a_path_cannot_say() {
        assertThat(Scope.everyIndicator().except(Scope.named("带宽")).within(BANDWIDTH))
                .isEqualTo(BANDWIDTH);
    }
}
