package org.jixiao.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.form.FundsRow;
import org.jixiao.internal.Wording;
import org.jixiao.summary.StatementReview.Line;
import org.jixiao.summary.StatementReview.Project;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.jspecify.annotations.Nullable;

/** The ways in which a department can have averaged its totals: what weighs, and what a form without a printed total counts. */
final class StatedAverage {
    /** The code of a line that holds an average. */
    static final String CODE = "average";

    private StatedAverage() {}

    /** What a total weighs; a form without the amount is not in the average. */
    private enum Weight {
        EQUAL("summary.average"),
        ADJUSTED("summary.average_by_budget"),
        EXECUTED("summary.average_by_executed");

        private final String code;

        Weight(String code) {
            this.code = code;
        }

        Optional<Money> of(FundsRow funds) {
            return switch (this) {
                case EQUAL -> Optional.of(Money.yuan(1));
                case ADJUSTED -> funds.adjusted();
                case EXECUTED -> funds.executed();
            };
        }
    }

    /** What a form without a printed total counts. */
    private enum Missing {
        LEFT_OUT("statement.missing_left_out"),
        ZERO("statement.missing_zero"),
        OURS("statement.missing_ours");

        private final String code;

        Missing(String code) {
            this.code = code;
        }

        Optional<BigDecimal> total(Project project) {
            return switch (this) {
                case LEFT_OUT -> Optional.empty();
                case ZERO -> Optional.of(BigDecimal.ZERO);
                case OURS -> Optional.of(project.recomputed());
            };
        }
    }

    /** All averages beside the stated score; where every total is printed, a missing one is not spoken of. */
    static List<Line> all(String stated, Collection<Project> projects) {
        boolean complete =
                projects.stream().allMatch(project -> project.published().isPresent());
        List<Line> lines = new ArrayList<>();
        for (Weight weight : Weight.values()) {
            if (complete) {
                lines.add(line(stated, projects, weight, Missing.LEFT_OUT, Wording.of(weight.code)));
                continue;
            }
            for (Missing missing : Missing.values()) {
                Wording name = Wording.of("statement.average", Wording.of(weight.code), Wording.of(missing.code));
                lines.add(line(stated, projects, weight, missing, name));
            }
        }
        return lines;
    }

    private static Line line(
            String stated, Collection<Project> projects, Weight weight, Missing missing, Wording name) {
        return Line.of(
                CODE,
                name,
                stated,
                StatedNumber.score(stated),
                average(projects, weight, project -> project.published().or(() -> missing.total(project))),
                average(
                        projects,
                        weight,
                        project -> project.published()
                                .map(printed -> project.recomputed())
                                .or(() -> missing.total(project))));
    }

    /** Σ weight · total ÷ Σ weight over the forms that have both; empty where the weights add up to 0. */
    private static Optional<Fraction> average(
            Collection<Project> projects, Weight weight, Function<Project, Optional<BigDecimal>> total) {
        Fraction weights = Fraction.ZERO;
        Fraction points = Fraction.ZERO;
        for (Project project : projects) {
            Optional<Money> money = weight.of(project.funds());
            Optional<BigDecimal> score = total.apply(project);
            if (money.isPresent() && score.isPresent()) {
                Fraction share = money.get().yuan();
                weights = weights.plus(share);
                points = points.plus(share.times(Fraction.of(score.get())));
            }
        }
        return weights.signum() == 0 ? Optional.empty() : Optional.of(points.dividedBy(weights));
    }

    /** Those of {@code averages} that the statement's own words allow: all where they name none. */
    static List<Line> meant(List<Line> averages, @Nullable String words) {
        String said = words == null ? "" : words;
        boolean plain = has(said, "简单", "算术", "simple", "plain");
        boolean executed = has(said, "执行", "支出", "executed");
        boolean budget = has(said, "预算", "budget") && !has(said, "预算执行");
        boolean weighted = has(said, "加权", "weighted");
        Stream<Weight> weights = Stream.of(Weight.values());
        if (executed != budget) {
            weights = Stream.of(executed ? Weight.EXECUTED : Weight.ADJUSTED);
        } else if (plain != weighted) {
            weights = plain ? Stream.of(Weight.EQUAL) : Stream.of(Weight.ADJUSTED, Weight.EXECUTED);
        }
        List<Wording> names = weights.map(weight -> Wording.of(weight.code)).toList();
        return averages.stream()
                .filter(line -> names.contains(line.name())
                        || names.contains(
                                line.name().terms().stream().findFirst().orElse("")))
                .toList();
    }

    private static boolean has(String text, String... words) {
        return Stream.of(words).anyMatch(text::contains);
    }

    /** The figure that lies nearest to the stated one; the first of several as near. Empty where there is none. */
    static Optional<Fraction> nearest(
            List<Line> lines,
            Function<Line, Optional<Fraction>> figure,
            Function<Line, Optional<Fraction>> difference) {
        return lines.stream()
                .filter(line -> figure.apply(line).isPresent())
                .min(Comparator.comparing(
                        line -> difference.apply(line).orElse(Fraction.ZERO).abs()))
                .flatMap(figure);
    }
}
