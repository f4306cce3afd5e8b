package org.jixiao.examples.benchmarks.engine;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.jexl3.JexlArithmetic;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlContext;
import org.apache.commons.jexl3.JexlScript;
import org.apache.commons.jexl3.MapContext;
import org.apache.commons.jexl3.introspection.JexlPermissions;
import org.jixiao.examples.benchmarks.work.Contender;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.examples.benchmarks.work.Workload;

/**
 * Commons JEXL 3: one script, parsed once, strict arithmetic on decimals; a quotient is cut to 34 digits before it is cut to
 * two decimals, which gives the same two.
 */
public final class Jexl implements Contender<Object[]> {
    private final JexlScript script;
    private final List<JexlContext> variables;

    /** Parses the script. */
    public Jexl(Workload workload) {
        JexlArithmetic decimals = new JexlArithmetic(true, new MathContext(34, RoundingMode.DOWN), Integer.MIN_VALUE);
        script = new JexlBuilder()
                .arithmetic(decimals)
                .permissions(JexlPermissions.UNRESTRICTED)
                .namespaces(Map.of("points", Cut.class))
                .create()
                .createScript(new Script("let ", number -> number + "B", "points:cut", "[", "]").text());
        variables = workload.forms().stream()
                .<JexlContext>map(form -> new MapContext(Script.variables(form)))
                .toList();
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
