package org.jixiao.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.RuleSet;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Says which rules, bands, pieces of curves, rating levels and grades of a rule set the author's own tests never reached.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final ReachedRules REACHED = ReachedRules.of(MyRules.YEAR_2024);
 *
 * Scorecard card = REACHED.score(form);
 * }</pre>
 *
 * <p>After all tests of the class the report goes to the test's report entries and to the standard output. What the worked
 * cases of the rule set reach counts as reached. Thread-safe.
 */
public final class ReachedRules implements AfterAllCallback {
    private final Scorer scorer;
    private final List<String> reachable;
    private final Set<String> levels = ConcurrentHashMap.newKeySet();
    private final Set<String> reached = ConcurrentHashMap.newKeySet();

    private ReachedRules(RuleSet rules) {
        this.scorer = Scorer.using(rules);
        this.reachable = Reachable.of(rules);
        rules.workedCases().forEach(example -> reached.addAll(Reached.by(scorer, example)));
    }

    /** Records for one rule set. */
    public static ReachedRules of(RuleSet rules) {
        return new ReachedRules(rules);
    }

    /** Scores a form and records what it reached. */
    public Scorecard score(SelfEvaluation form) {
        Scorecard card = scorer.score(form);
        levels.addAll(Reached.levelsOf(form));
        reached.addAll(Reached.by(scorer.rules(), card));
        return card;
    }

    /** What no form and no worked case reached: rules in their order, then levels of the scales used. */
    public List<String> missed() {
        List<String> missed = new ArrayList<>(all());
        missed.removeAll(reached);
        return missed;
    }

    /** The rules, and the levels of every scale that a form of the tests used. */
    private List<String> all() {
        return Stream.concat(reachable.stream(), levels.stream().sorted()).toList();
    }

    /** How much was reached, and line by line what was not. */
    public String report() {
        List<String> missed = missed();
        int all = all().size();
        String summary = scorer.rules().id() + ": the tests reached " + (all - missed.size()) + " of " + all
                + " rules, bands and grades";
        return missed.isEmpty() ? summary : summary + "; never reached:\n  " + String.join("\n  ", missed);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        context.publishReportEntry("reached rules", report());
        System.out.println(report());
    }
}
