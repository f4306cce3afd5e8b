package org.jixiao.examples.benchmarks.engine;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.examples.benchmarks.work.Contender;
import org.jixiao.examples.benchmarks.work.Entry;
import org.jixiao.examples.benchmarks.work.Form;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.examples.benchmarks.work.Workload;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * KIE DMN: formulas in FEEL, the grade as a decision table. FEEL's numbers are decimals of 34 digits; a quotient is rounded to
 * them before it is cut to two decimals.
 */
public final class Dmn implements Contender<DMNResult> {
    private final DMNRuntime runtime;
    private final DMNModel model;
    private final List<DMNContext> contexts;

    /** Compiles the model. */
    public Dmn(Workload workload) {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(
                        new StringReader(Resources.text("chaoyang-2024.dmn")), "UTF-8")))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
        contexts = workload.forms().stream().map(this::context).toList();
    }

    private DMNContext context(Form form) {
        List<Map<String, Object>> indicators = new ArrayList<>();
        for (Entry entry : form.entries()) {
            Map<String, Object> indicator = new HashMap<>();
            indicator.put("kind", entry.row().kind().name().toLowerCase(Locale.ROOT));
            indicator.put("weight", BigDecimal.valueOf(entry.row().weight()));
            if (entry instanceof Entry.Measured measured) {
                indicator.put("target", measured.target());
                indicator.put("actual", measured.actual());
            } else if (entry instanceof Entry.Rated rated) {
                indicator.put("level", rated.level().label());
            }
            indicators.add(indicator);
        }
        DMNContext context = runtime.newContext();
        context.set("form", Map.of("budget", form.budget(), "executed", form.executed(), "indicators", indicators));
        return context;
    }

    @Override
    public DMNResult score(int form) {
        return runtime.evaluateAll(model, contexts.get(form));
    }

    @Override
    public Outcome outcome(int form, DMNResult scored) {
        if (scored.hasErrors()) {
            throw new IllegalStateException(scored.getMessages().toString());
        }
        DMNContext results = scored.getContext();
        List<BigDecimal> points = new ArrayList<>();
        points.add((BigDecimal) results.get("execution"));
        for (Object figure : (List<?>) results.get("points")) {
            points.add((BigDecimal) figure);
        }
        return new Outcome(points, (BigDecimal) results.get("total"), (String) results.get("grade"));
    }
}
