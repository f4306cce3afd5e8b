package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jixiao.batch.ScoringResult;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.FundingSource;
import org.jixiao.form.FundsRow;
import org.jixiao.review.Review;
import org.jixiao.rule.Grade;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;

/** Sums up forms as they come; for one thread at a time. */
final class Tally {
    private long forms;
    private long fullyScored;
    private final Map<String, Long> ruleSets = new TreeMap<>();
    private final Map<Grade, Sums.Projects> grades = new EnumMap<>(Grade.class);
    private final Sums.Projects undecided = new Sums.Projects();
    private final Sums.Funds funds = new Sums.Funds();
    private final Map<FundingSource, Sums.Funds> sources = new EnumMap<>(FundingSource.class);
    private final Sums.Spent spending = new Sums.Spent();
    private final Sums.Weighted average = new Sums.Weighted();
    private final Sums.Weighted averageByBudget = new Sums.Weighted();
    private final Sums.Weighted averageByExecuted = new Sums.Weighted();
    private Optional<Bounds> lowest = Optional.empty();
    private Optional<Bounds> highest = Optional.empty();
    private final Map<ItemGroup, Sums.Points> losses = new EnumMap<>(ItemGroup.class);
    private final Map<FindingCode, Sums.Found> findings = new EnumMap<>(FindingCode.class);
    private Unscorable unscorable = Unscorable.NONE;

    void add(Scorecard card) {
        add(given(card, "card"), card.findings());
    }

    void add(Review review) {
        add(given(review, "review").scorecard(), review.findings());
    }

    void add(ScoringResult result) {
        given(result, "result").card().ifPresent(this::add);
        result.failure().ifPresent(failure -> add(Unscorable.of(result.id(), failure.message(Locale.ENGLISH))));
    }

    void add(Unscorable more) {
        unscorable = unscorable.plus(more);
    }

    private void add(Scorecard card, List<Finding> found) {
        Bounds total = Bounds.of(card);
        FundsRow money = card.form().funds().total();
        forms++;
        fullyScored += card.open().signum() == 0 ? 1 : 0;
        ruleSets.merge(card.ruleSetId(), 1L, Long::sum);
        card.grade().map(this::grade).orElse(undecided).add(money);
        funds.add(money);
        card.form().funds().sources().forEach((source, row) -> source(source).add(row));
        spending.add(money);
        average.add(total);
        averageByBudget.add(total, money.adjusted());
        averageByExecuted.add(total, money.executed());
        addRange(Optional.of(total), Optional.of(total));
        for (ItemScore item : card.items()) {
            losses(ItemGroup.of(item)).add(item);
        }
        for (Finding finding : found) {
            found(finding.code()).add(forms);
        }
    }

    private Sums.Projects grade(Grade grade) {
        return grades.computeIfAbsent(grade, key -> new Sums.Projects());
    }

    private Sums.Funds source(FundingSource source) {
        return sources.computeIfAbsent(source, key -> new Sums.Funds());
    }

    private Sums.Points losses(ItemGroup group) {
        return losses.computeIfAbsent(group, key -> new Sums.Points());
    }

    private Sums.Found found(FindingCode code) {
        return findings.computeIfAbsent(code, key -> new Sums.Found());
    }

    private void addRange(Optional<Bounds> low, Optional<Bounds> high) {
        lowest = low.map(bounds -> lowest.map(bounds::min).orElse(bounds)).or(() -> lowest);
        highest = high.map(bounds -> highest.map(bounds::max).orElse(bounds)).or(() -> highest);
    }

    void add(DepartmentSummary other) {
        forms += given(other, "other").forms();
        fullyScored += other.fullyScored();
        other.ruleSets().forEach((id, count) -> ruleSets.merge(id, count, Long::sum));
        other.grades().forEach((grade, more) -> grade(grade).add(more));
        undecided.add(other.undecided());
        funds.add(other.funds());
        other.sources().forEach((source, more) -> source(source).add(more));
        spending.add(other.spending());
        average.add(other.average());
        averageByBudget.add(other.averageByBudget());
        averageByExecuted.add(other.averageByExecuted());
        addRange(other.lowestTotal(), other.highestTotal());
        other.losses().forEach((group, more) -> losses(group).add(more));
        other.findingsByCode().forEach((code, more) -> found(code).add(more.times(), more.forms()));
        add(other.unscorable());
    }

    Tally plus(DepartmentSummary other) {
        add(other);
        return this;
    }

    Tally plus(Tally other) {
        return plus(other.summary());
    }

    DepartmentSummary summary() {
        Map<FindingCode, FindingTotal> found = new EnumMap<>(FindingCode.class);
        findings.forEach((code, sum) -> found.put(code, new FindingTotal(code, sum.times(), sum.forms())));
        return ImmutableDepartmentSummary.make(
                forms,
                fullyScored,
                ruleSets,
                complete(Grade.class, totals(Grade.class, grades, Sums.Projects::total), GradeTotal.NONE),
                undecided.total(),
                funds.total(),
                complete(FundingSource.class, totals(FundingSource.class, sources, Sums.Funds::total), FundsTotal.NONE),
                spending.total(),
                average.total(),
                averageByBudget.total(),
                averageByExecuted.total(),
                lowest,
                highest,
                totals(ItemGroup.class, losses, Sums.Points::total),
                found,
                unscorable);
    }

    private static <K extends Enum<K>, S, V> Map<K, V> totals(Class<K> keys, Map<K, S> sums, Function<S, V> total) {
        Map<K, V> totals = new EnumMap<>(keys);
        sums.forEach((key, sum) -> totals.put(key, total.apply(sum)));
        return totals;
    }

    /** With every constant in it, {@code none} where there was nothing to add. */
    private static <K extends Enum<K>, V> Map<K, V> complete(Class<K> keys, Map<K, V> totals, V none) {
        for (K key : keys.getEnumConstants()) {
            totals.putIfAbsent(key, none);
        }
        return totals;
    }
}
