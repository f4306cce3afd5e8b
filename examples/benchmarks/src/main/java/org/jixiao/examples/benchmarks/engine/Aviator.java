package org.jixiao.examples.benchmarks.engine;

import com.googlecode.aviator.AviatorEvaluator;
import com.googlecode.aviator.AviatorEvaluatorInstance;
import com.googlecode.aviator.Expression;
import com.googlecode.aviator.Options;
import com.googlecode.aviator.runtime.function.AbstractFunction;
import com.googlecode.aviator.runtime.type.AviatorDecimal;
import com.googlecode.aviator.runtime.type.AviatorObject;
import java.io.Serial;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jixiao.examples.benchmarks.work.Contender;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.examples.benchmarks.work.Workload;

/**
 * AviatorScript: one script, compiled to byte code once, all numbers decimal; a quotient is cut to 34 digits before it is cut
 * to two decimals, which gives the same two.
 */
public final class Aviator implements Contender<Object[]> {
    /** Lends the script the rounding it does not have. */
    private static final class CutFunction extends AbstractFunction {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public String getName() {
            return "cut";
        }

        @Override
        public AviatorObject call(Map<String, Object> env, AviatorObject points) {
            return AviatorDecimal.valueOf(Cut.cut((Number) points.getValue(env)));
        }
    }

    private final Expression script;
    private final List<Map<String, Object>> variables;

    /** Compiles the script. */
    public Aviator(Workload workload) {
        AviatorEvaluatorInstance evaluator = AviatorEvaluator.newInstance();
        evaluator.setOption(Options.ALWAYS_PARSE_INTEGRAL_NUMBER_INTO_DECIMAL, true);
        evaluator.setOption(Options.ALWAYS_PARSE_FLOATING_POINT_NUMBER_INTO_DECIMAL, true);
        evaluator.setOption(Options.MATH_CONTEXT, new MathContext(34, RoundingMode.DOWN));
        evaluator.addFunction(new CutFunction());
        script = evaluator.compile(new Script("let ", UnaryOperator.identity(), "cut", "tuple(", ")").text());
        variables = workload.forms().stream().map(Script::variables).toList();
    }

    @Override
    public Object[] score(int form) {
        return (Object[]) script.execute(variables.get(form));
    }

    @Override
    public Outcome outcome(int form, Object[] scored) {
        return Script.outcome(Arrays.asList(scored));
    }
}
