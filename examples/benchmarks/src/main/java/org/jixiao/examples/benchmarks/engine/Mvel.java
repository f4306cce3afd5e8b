package org.jixiao.examples.benchmarks.engine;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jixiao.examples.benchmarks.work.Contender;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.examples.benchmarks.work.Workload;
import org.mvel2.MVEL;
import org.mvel2.ParserContext;

/** MVEL 2: one script, compiled once; a quotient is rounded to 34 digits before it is cut to two decimals. */
public final class Mvel implements Contender<List<?>> {
    private final Serializable script;
    private final List<Map<String, Object>> variables;

    /** Compiles the script. */
    public Mvel(Workload workload) {
        ParserContext context = new ParserContext();
        try {
            context.addImport("cut", Cut.class.getMethod("cut", Number.class));
        } catch (NoSuchMethodException e) {
            throw new AssertionError("Cut.cut is gone", e);
        }
        script = MVEL.compileExpression(new Script("", number -> number + "B", "cut", "[", "]").text(), context);
        variables = workload.forms().stream().map(Script::variables).toList();
    }

    @Override
    public List<?> score(int form) {
        return (List<?>) MVEL.executeExpression(script, variables.get(form));
    }

    @Override
    public Outcome outcome(int form, List<?> scored) {
        return Script.outcome(scored);
    }
}
