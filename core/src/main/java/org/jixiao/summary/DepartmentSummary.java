package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collector;
import org.immutables.value.Value;
import org.jixiao.batch.ScoringResult;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.FundingSource;
import org.jixiao.internal.ReadBack;
import org.jixiao.review.Review;
import org.jixiao.rule.Grade;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.value.Fraction;

/**
 * Many scorecards in one value: what a department reports.
 *
 * <pre>{@code
 * DepartmentSummary summary = forms.parallel().map(scorer::score).collect(DepartmentSummary.ofScorecards());
 * DepartmentSummary year = first.plus(second);
 * }</pre>
 *
 * <p>Every figure is exact, and none depends on the order of the forms or on how they were split up and added: {@code plus} is
 * associative and commutative, {@link #empty} is neutral. The size depends on how many rule sets were used, never on how many
 * forms there are; with more forms sums get more digits, nothing else. A form that is added twice counts twice. Immutable,
 * equal by value, serialisable.
 */
@Value.Immutable
public abstract class DepartmentSummary implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    DepartmentSummary() {}

    /** No form. */
    public static DepartmentSummary empty() {
        return new Tally().summary();
    }

    /** Collects scorecards, in any order and in parallel. */
    public static Collector<Scorecard, ?, DepartmentSummary> ofScorecards() {
        return collector(Tally::add);
    }

    /** Collects results of many forms in one pass: the scorecards, and what was not scored under {@link #unscorable}. */
    public static Collector<ScoringResult, ?, DepartmentSummary> ofResults() {
        return collector(Tally::add);
    }

    /** Collects reviews: of each its recomputed scorecard, and its findings in place of the scorecard's. */
    public static Collector<Review, ?, DepartmentSummary> ofReviews() {
        return collector(Tally::add);
    }

    /** Collects summaries: the sum of all of them. */
    public static Collector<DepartmentSummary, ?, DepartmentSummary> ofSummaries() {
        return collector(Tally::add);
    }

    private static <T> Collector<T, ?, DepartmentSummary> collector(BiConsumer<Tally, T> add) {
        return Collector.of(Tally::new, add, Tally::plus, Tally::summary, Collector.Characteristics.UNORDERED);
    }

    /** This summary and one more form. For many forms collect them: that copies nothing in between. */
    public DepartmentSummary plus(Scorecard card) {
        return with(tally -> tally.add(card));
    }

    /** This summary and one more form as it was reviewed: its recomputed scorecard, and the findings of the review. */
    public DepartmentSummary plus(Review review) {
        return with(tally -> tally.add(review));
    }

    /** This summary and another: what summing up all their forms at once would give. */
    public DepartmentSummary plus(DepartmentSummary other) {
        return with(tally -> tally.add(other));
    }

    /**
     * This summary and one more form that could not be scored; it enters no other figure than {@link #unscorable}.
     *
     * @param id what the reader finds the form by, such as a file name or a project
     * @param reason why, in whatever language; forms with the same reason are counted together
     */
    public DepartmentSummary plusUnscorable(String id, String reason) {
        return plusUnscorable(id, reason, reason);
    }

    /**
     * The same, with the reason in both languages, such as those of an exception.
     *
     * @param id what the reader finds the form by, such as a file name or a project
     * @param english why, in English
     * @param chinese why, in Chinese
     */
    public DepartmentSummary plusUnscorable(String id, String english, String chinese) {
        return with(tally ->
                tally.add(Unscorable.of(given(id, "id"), given(english, "english"), given(chinese, "chinese"))));
    }

    private DepartmentSummary with(Consumer<Tally> more) {
        Tally tally = new Tally();
        tally.add(this);
        more.accept(tally);
        return tally.summary();
    }

    /** The forms that were scored, with open points or without. */
    public long forms() {
        return average().forms();
    }

    /** The forms without open points. */
    public abstract long fullyScored();

    /** The forms with open points: their totals and all averages come with two bounds. */
    public long withOpenPoints() {
        return forms() - fullyScored();
    }

    /** How many forms were scored by each rule set, by its id; more than one means that not all were scored alike. */
    public abstract Map<String, Long> ruleSets();

    /** 年度资金总额 of the projects of each grade, best first; every grade is there. Bands are those of each form's own rules. */
    public abstract Map<Grade, FundsTotal> grades();

    /** 年度资金总额 of the projects whose grade open points leave undecided. */
    public abstract FundsTotal undecided();

    /** 年度资金总额: of each form its total row, in cells it leaves empty the sum of its sources. */
    public FundsTotal funds() {
        return grades().values().stream().reduce(undecided(), FundsTotal::plus);
    }

    /** The rows of each source, over the forms that name it; every source is there. */
    public abstract Map<FundingSource, FundsTotal> sources();

    abstract Spending spending();

    /**
     * The overall execution rate: Σ 全年执行数 ÷ Σ 全年预算数, of a form without one its 年初预算数, exact; over the forms that state both.
     *
     * @return above 1 where more was executed than budgeted; absent where there is no budget
     */
    public Optional<Fraction> executionRate() {
        return spending().rate();
    }

    /** How many forms state both an executed amount and a budget, and so are in the {@linkplain #executionRate overall rate}. */
    public long formsWithRate() {
        return spending().forms();
    }

    /** The average of totals in which every form weighs the same. */
    public abstract Average average();

    /** The average of totals weighted by 全年预算数; forms without one are not in it. */
    public abstract Average averageByBudget();

    /** The average of totals weighted by 全年执行数; forms without one are not in it. */
    public abstract Average averageByExecuted();

    /** The lowest total; absent without forms. Its bounds hold whatever the open points become. */
    public abstract Optional<Bounds> lowestTotal();

    /** The highest total; absent without forms. Its bounds hold whatever the open points become. */
    public abstract Optional<Bounds> highestTotal();

    /** The points at stake and lost in each group of items; groups without items are not there. */
    public abstract Map<ItemGroup, LossTotal> losses();

    /** {@link #losses} added up by level 1, in the order of {@link ItemGroup}. */
    public Map<String, LossTotal> lossesByLevel() {
        Map<String, LossTotal> levels = new LinkedHashMap<>();
        losses().forEach((group, lost) -> levels.merge(group.level1(), lost, LossTotal::plus));
        return Collections.unmodifiableMap(levels);
    }

    /** The groups in which points were lost: where most often first, then where most points, then in their own order. */
    public List<ItemGroup> mostOftenLost() {
        return losses().entrySet().stream()
                .filter(group -> group.getValue().losing() > 0)
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(LossTotal::losing)
                        .thenComparing(LossTotal::lost)
                        .reversed()))
                .map(Map.Entry::getKey)
                .toList();
    }

    abstract Map<FindingCode, FindingTotal> findingsByCode();

    /** What was found, most frequent first; what was found as often as something else stands in the order of the codes. */
    public List<FindingTotal> findings() {
        return findingsByCode().values().stream()
                .sorted(Comparator.comparing(FindingTotal::times).reversed().thenComparing(FindingTotal::code))
                .toList();
    }

    /** How often something was found; 0 times where it was not. */
    public FindingTotal finding(FindingCode code) {
        return findingsByCode().getOrDefault(given(code, "code"), new FindingTotal(code, 0, 0));
    }

    /** The totals that reviewed forms print, those that print a number of 0 or more; nothing of forms that were scored alone. */
    public abstract TotalsSummary publishedTotals();

    /**
     * The totals of reviewed forms as {@link org.jixiao.review.ReviewedTotal#accepted} has them: what the rules decide and, where
     * they cannot, the published awards; nothing of forms that were scored alone.
     */
    public abstract TotalsSummary acceptedTotals();

    /** The forms that could not be scored. */
    public abstract Unscorable unscorable();

    @Serial
    Object readResolve() throws InvalidObjectException {
        return ReadBack.through(() -> {
            if (fullyScored() < 0 || fullyScored() > forms()) {
                throw Impossible.figures(fullyScored(), forms());
            }
            long reviewed = Math.max(acceptedTotals().forms(), publishedTotals().forms());
            if (reviewed > forms()) {
                throw Impossible.figures(reviewed, forms());
            }
            return with(tally -> {});
        });
    }
}
