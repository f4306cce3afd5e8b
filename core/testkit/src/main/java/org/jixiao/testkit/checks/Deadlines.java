package org.jixiao.testkit.checks;

import java.util.Optional;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.testkit.cases.RowRule;
import org.jixiao.testkit.cases.Trial;
import org.jixiao.testkit.cases.Trials;
import org.jixiao.value.Fraction;

/** Law 2 for deadlines. */
public final class Deadlines {
    private Deadlines() {}

    /** Where work on time earns less than all; empty where it never does. */
    public static Optional<String> lessThanFullOnTime(RowRule<DeadlineInput> rule) {
        return Trials.deadlines().stream()
                .flatMap(target ->
                        Trials.delays().stream().filter(days -> days <= 0).map(days -> Trials.late(rule, target, days)))
                .filter(trial -> trial.points()
                        .filter(points -> !points.equals(trial.input().weight()))
                        .isPresent())
                .map(Deadlines::earned)
                .findFirst();
    }

    /** Where a later day earns more than an earlier one; empty where it never does. */
    public static Optional<String> laterEarnsMore(RowRule<DeadlineInput> rule) {
        for (DeadlineTarget target : Trials.deadlines()) {
            Optional<Trial<DeadlineInput>> least = Optional.empty();
            for (long days : Trials.delays()) {
                Trial<DeadlineInput> later = Trials.late(rule, target, days);
                if (least.isPresent() && earnsMore(later, least.get())) {
                    return Optional.of(earned(least.get()) + ", but " + earned(later));
                }
                least = later.points().isPresent() ? Optional.of(later) : least;
            }
        }
        return Optional.empty();
    }

    private static boolean earnsMore(Trial<DeadlineInput> later, Trial<DeadlineInput> earlier) {
        Fraction points = earlier.points().orElseThrow();
        return later.points().filter(more -> more.isMoreThan(points)).isPresent();
    }

    private static String earned(Trial<DeadlineInput> trial) {
        return trial + " earned " + trial.points().map(Fraction::toString).orElse("nothing yet");
    }
}
