package org.jixiao.examples.benchmarks.engine;

import com.alibaba.qlexpress4.Express4Runner;
import com.alibaba.qlexpress4.InitOptions;
import com.alibaba.qlexpress4.QLOptions;
import com.alibaba.qlexpress4.QLResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jixiao.examples.benchmarks.work.Contender;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.examples.benchmarks.work.Workload;

/** QLExpress 4: one script from its cache, in precise mode; with trace it also records the value of every expression. */
public final class QlExpress implements Contender<QLResult> {
    private final Express4Runner runner;
    private final QLOptions options;
    private final String script;
    private final List<Map<String, Object>> variables;

    private QlExpress(Workload workload, boolean trace) {
        runner = new Express4Runner(InitOptions.builder().traceExpression(trace).build());
        Function<Number, BigDecimal> cut = Cut::cut;
        runner.addFunction("cut", cut);
        options = QLOptions.builder()
                .precise(true)
                .cache(true)
                .traceExpression(trace)
                .build();
        script = new Script("", UnaryOperator.identity(), "cut", "[", "]").text();
        variables = workload.forms().stream().map(Script::variables).toList();
    }

    /** Figures alone. */
    public static QlExpress plain(Workload workload) {
        return new QlExpress(workload, false);
    }

    /** Figures, and what each expression came to: the nearest thing to an explanation among the engines. */
    public static QlExpress tracing(Workload workload) {
        return new QlExpress(workload, true);
    }

    @Override
    public QLResult score(int form) {
        return runner.execute(script, variables.get(form), options);
    }

    @Override
    public Outcome outcome(int form, QLResult scored) {
        return Script.outcome((List<?>) scored.getResult());
    }
}
