package org.jixiao.examples.benchmarks.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.jixiao.examples.benchmarks.work.Contender;
import org.jixiao.examples.benchmarks.work.Form;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.examples.benchmarks.work.Sheet;
import org.jixiao.examples.benchmarks.work.Workload;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.StatelessKieSession;

/**
 * Drools: a rule for each band and level, compiled to the executable model; a stateless session whose inner sessions come from
 * a pool, so that none is built anew for a form.
 */
public final class Drools implements Contender<Sheet> {
    private final StatelessKieSession session;
    private final List<List<Object>> facts;

    /** Compiles the rules. */
    public Drools(Workload workload) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/chaoyang-2024.drl", Resources.text("chaoyang-2024.drl"));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        KieContainer container =
                services.newKieContainer(builder.getKieModule().getReleaseId(), Drools.class.getClassLoader());
        session = container.newKieSessionsPool(1).newStatelessKieSession();
        facts = workload.forms().stream().map(Drools::facts).toList();
    }

    private static List<Object> facts(Form form) {
        List<Object> facts = new ArrayList<>();
        facts.add(new FundsFact(form));
        for (int i = 0; i < form.entries().size(); i++) {
            facts.add(new IndicatorFact(i + 1, form.entries().get(i)));
        }
        return facts;
    }

    @Override
    public Sheet score(int form) {
        List<Object> inserted = facts.get(form);
        Sheet sheet = new Sheet(inserted.size());
        session.setGlobal("sheet", sheet);
        session.execute(inserted);
        return sheet;
    }

    @Override
    public Outcome outcome(int form, Sheet scored) {
        return scored.outcome();
    }
}
