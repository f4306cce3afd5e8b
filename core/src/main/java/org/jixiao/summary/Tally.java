package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;

import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jixiao.batch.ScoringResult;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.FundingSource;
import org.jixiao.form.FundsRow;
import org.jixiao.review.Review;
import org.jixiao.rule.Grade;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.value.Fraction;

/** Sums up forms as they come; for one thread at a time. */
final class Tally {
    private long fullyScored;
    private final Map<String, Long> ruleSets = new TreeMap<>();
    private final Map<Grade, FundsTotal> grades = nothing(Grade.class);
    private FundsTotal undecided = FundsTotal.NONE;
    private final Map<FundingSource, FundsTotal> sources = noSources();
    private Spending spending = Spending.NONE;
    private Average average = Average.NONE;
    private Average averageByBudget = Average.NONE;
    private Average averageByExecuted = Average.NONE;
    private Optional<Bounds> lowest = Optional.empty();
    private Optional<Bounds> highest = Optional.empty();
    private final Map<ItemGroup, LossTotal> losses = new EnumMap<>(ItemGroup.class);
    private final Map<FindingCode, FindingTotal> findings = new EnumMap<>(FindingCode.class);
    private TotalsSummary published = TotalsSummary.NONE;
    private TotalsSummary accepted = TotalsSummary.NONE;
    private Unscorable unscorable = Unscorable.NONE;

    /** A total for every constant, and nothing in it. */
    private static <K extends Enum<K>> Map<K, FundsTotal> nothing(Class<K> keys) {
        return new EnumMap<>(Maps.toMap(Arrays.asList(keys.getEnumConstants()), key -> FundsTotal.NONE));
    }

    void add(Scorecard card) {
        add(given(card, "card"), card.findings());
    }

    void add(Review review) {
        Scorecard card = given(review, "review").scorecard();
        add(card, review.findings());
        StatementReview.Project project = StatementReview.Project.of(review);
        published = published.plus(TotalsSummary.of(card, project.published()));
        accepted = accepted.plus(TotalsSummary.of(card, Optional.of(project.recomputed())));
    }

    void add(ScoringResult result) {
        given(result, "result").card().ifPresent(this::add);
        result.failure()
                .ifPresent(failure -> add(
                        Unscorable.of(result.id(), failure.message(Locale.ENGLISH), failure.message(Locale.CHINESE))));
    }

    void add(Unscorable more) {
        unscorable = unscorable.plus(more);
    }

    private void add(Scorecard card, List<Finding> found) {
        Bounds total = Bounds.of(card);
        FundsRow row = card.form().funds().total();
        FundsTotal money = FundsTotal.of(row);
        fullyScored += card.open().signum() == 0 ? 1 : 0;
        ruleSets.merge(card.ruleSetId(), 1L, Long::sum);
        card.grade()
                .ifPresentOrElse(
                        grade -> grades.merge(grade, money, FundsTotal::plus), () -> undecided = undecided.plus(money));
        card.form()
                .funds()
                .sources()
                .forEach((source, own) -> sources.merge(source, FundsTotal.of(own), FundsTotal::plus));
        spending = spending.plus(Spending.of(row));
        average = average.plus(Average.of(total, Fraction.ONE));
        averageByBudget = averageByBudget.plus(Average.of(total, row.adjusted()));
        averageByExecuted = averageByExecuted.plus(Average.of(total, row.executed()));
        addRange(Optional.of(total), Optional.of(total));
        for (ItemScore item : card.items()) {
            losses.merge(ItemGroup.of(item), LossTotal.of(item), LossTotal::plus);
        }
        Set<FindingCode> onForm = EnumSet.noneOf(FindingCode.class);
        for (Finding finding : found) {
            FindingTotal more = new FindingTotal(finding.code(), 1, onForm.add(finding.code()) ? 1 : 0);
            findings.merge(finding.code(), more, FindingTotal::plus);
        }
    }

    private void addRange(Optional<Bounds> low, Optional<Bounds> high) {
        lowest = low.map(bounds -> lowest.map(bounds::min).orElse(bounds)).or(() -> lowest);
        highest = high.map(bounds -> highest.map(bounds::max).orElse(bounds)).or(() -> highest);
    }

    void add(DepartmentSummary other) {
        fullyScored += given(other, "other").fullyScored();
        other.ruleSets().forEach((id, count) -> ruleSets.merge(id, count, Long::sum));
        other.grades().forEach((grade, more) -> grades.merge(grade, more, FundsTotal::plus));
        undecided = undecided.plus(other.undecided());
        other.sources().forEach((source, more) -> sources.merge(source, more, FundsTotal::plus));
        spending = spending.plus(other.spending());
        average = average.plus(other.average());
        averageByBudget = averageByBudget.plus(other.averageByBudget());
        averageByExecuted = averageByExecuted.plus(other.averageByExecuted());
        addRange(other.lowestTotal(), other.highestTotal());
        other.losses().forEach((group, more) -> losses.merge(group, more, LossTotal::plus));
        other.findings().forEach(more -> findings.merge(more.code(), more, FindingTotal::plus));
        published = published.plus(other.publishedTotals());
        accepted = accepted.plus(other.acceptedTotals());
        add(other.unscorable());
    }

    Tally plus(Tally other) {
        add(other.summary());
        return this;
    }

    DepartmentSummary summary() {
        return ImmutableDepartmentSummary.make(
                fullyScored,
                ruleSets,
                grades,
                undecided,
                sources,
                spending,
                average,
                averageByBudget,
                averageByExecuted,
                lowest,
                highest,
                losses,
                findings,
                published,
                accepted,
                unscorable);
    }

    private static Map<FundingSource, FundsTotal> noSources() {
        Map<FundingSource, FundsTotal> sources = new TreeMap<>();
        FundingSource.standard().forEach(source -> sources.put(source, FundsTotal.NONE));
        return sources;
    }
}
