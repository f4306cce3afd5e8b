package org.jixiao.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.qlexpress4.QLResult;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jixiao.examples.benchmarks.engine.LongLoop;
import org.jixiao.examples.benchmarks.engine.QlExpress;
import org.jixiao.examples.benchmarks.work.Contender;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.examples.benchmarks.work.Workload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTest {
    private static final Workload WORKLOAD = Workload.standard();

    @ParameterizedTest
    @EnumSource
    void everybody_computes_the_same_on_every_form(Contenders who) {
        assertThat(Agreement.checked(who, WORKLOAD)).isNotNull();
    }

    @Test
    void one_cent_less_on_the_last_form_is_a_disagreement() {
        LongLoop loop = new LongLoop(WORKLOAD);
        Contender<Integer> wrong = new Contender<>() {
            @Override
            public Integer score(int form) {
                return form;
            }

            @Override
            public Outcome outcome(int form, Integer scored) {
                Outcome right = loop.outcome(form, loop.score(form));
                BigDecimal cent = form == Workload.FORMS - 1 ? new BigDecimal("0.01") : BigDecimal.ZERO;
                return new Outcome(right.points(), right.total().subtract(cent), right.grade());
            }
        };

        ThrowingCallable check = () -> Agreement.check("the wrong one", wrong, WORKLOAD);

        Assertions.assertThatIllegalStateException()
                .isThrownBy(check)
                .withMessageStartingWith("the wrong one disagrees on form 1023");
    }

    @Test
    void scoring_the_same_form_again_gives_the_same() {
        for (Contenders who : Contenders.values()) {
            twice(who.make(Workload.of(Workload.ROWS, 2)));
        }
    }

    private static <T> void twice(Contender<T> contender) {
        Outcome first = contender.outcome(0, contender.score(0));
        contender.score(1);
        assertThat(contender.outcome(0, contender.score(0))).isEqualTo(first);
    }

    @Test
    void qlexpress_traces_only_where_it_is_said_to() {
        List<QLResult> results = List.of(
                QlExpress.plain(WORKLOAD).score(0), QlExpress.tracing(WORKLOAD).score(0));

        assertThat(results.get(0).getExpressionTraces()).isNullOrEmpty();
        assertThat(results.get(1).getExpressionTraces()).isNotEmpty();
    }
}
