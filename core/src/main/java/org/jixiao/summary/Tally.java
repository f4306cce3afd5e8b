package org.jixiao.summary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jixiao.form.FundingSource;
import org.jixiao.form.Funds;
import org.jixiao.form.FundsRow;
import org.jixiao.review.Review;
import org.jixiao.rule.Grade;
import org.jixiao.scorecard.Finding;
import org.jixiao.scorecard.FindingCode;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.ScoringResult;
import org.jixiao.scorecard.Unscored;

/** Sums up forms as they come; for one thread at a time. */
final class Tally {
    private long forms;
    private long scoredThrough;
    private final Map<String, Long> ruleSets = new TreeMap<>();
    private final Map<Grade, GradeTotal> grades = new EnumMap<>(Grade.class);
    private GradeTotal undecided = GradeTotal.NONE;
    private FundsTotal funds = FundsTotal.NONE;
    private final Map<FundingSource, FundsTotal> sources = new EnumMap<>(FundingSource.class);
    private Spending spending = Spending.NONE;
    private Average average = Average.NONE;
    private Average averageByBudget = Average.NONE;
    private Average averageByExecuted = Average.NONE;
    private Optional<Bounds> lowest = Optional.empty();
    private Optional<Bounds> highest = Optional.empty();
    private final Map<ItemGroup, LossTotal> losses = new EnumMap<>(ItemGroup.class);
    private final Map<FindingCode, FindingTotal> findings = new EnumMap<>(FindingCode.class);
    private Unscorable unscorable = Unscorable.NONE;

    void add(Scorecard card) {
        add(card, card.findings());
    }

    void add(Review review) {
        add(review.scorecard(), review.findings());
    }

    void add(ScoringResult result) {
        if (result instanceof Unscored failed) {
            add(Unscorable.of(failed.id(), failed.reason()));
        }
        result.card().ifPresent(this::add);
    }

    void add(Unscorable more) {
        unscorable = unscorable.plus(more);
    }

    private void add(Scorecard card, List<Finding> found) {
        Bounds total = Bounds.of(card);
        FundsRow money = card.form().funds().total();
        forms++;
        scoredThrough += card.open().signum() == 0 ? 1 : 0;
        ruleSets.merge(card.rules().id(), 1L, Long::sum);
        addGrade(card, GradeTotal.of(money));
        addFunds(card.form().funds(), money);
        addTotal(total, money);
        for (ItemScore item : card.items()) {
            losses.merge(ItemGroup.of(item), LossTotal.of(item), LossTotal::plus);
        }
        addFindings(found);
    }

    private void addGrade(Scorecard card, GradeTotal project) {
        Optional<Grade> grade = card.grade();
        if (grade.isPresent()) {
            grades.merge(grade.get(), project, GradeTotal::plus);
        } else {
            undecided = undecided.plus(project);
        }
    }

    private void addFunds(Funds form, FundsRow total) {
        funds = funds.plus(FundsTotal.of(total));
        form.sources().forEach((source, row) -> sources.merge(source, FundsTotal.of(row), FundsTotal::plus));
        spending = spending.plus(Spending.of(total));
    }

    private void addTotal(Bounds total, FundsRow money) {
        average = average.plus(Average.simple(total));
        averageByBudget =
                averageByBudget.plus(Average.weighted(total, money.budget().adjusted()));
        averageByExecuted = averageByExecuted.plus(Average.weighted(total, money.executed()));
        addRange(Optional.of(total), Optional.of(total));
    }

    private void addRange(Optional<Bounds> low, Optional<Bounds> high) {
        lowest = low.map(bounds -> lowest.map(bounds::min).orElse(bounds)).or(() -> lowest);
        highest = high.map(bounds -> highest.map(bounds::max).orElse(bounds)).or(() -> highest);
    }

    private void addFindings(List<Finding> found) {
        Map<FindingCode, FindingTotal> ofForm = new EnumMap<>(FindingCode.class);
        for (Finding finding : found) {
            ofForm.merge(
                    finding.code(),
                    new FindingTotal(finding.code(), 1, 1),
                    (before, one) -> new FindingTotal(before.code(), before.times() + 1, 1));
        }
        Totals.addAll(findings, ofForm, FindingTotal::plus);
    }

    void add(DepartmentSummary other) {
        forms += other.forms();
        scoredThrough += other.scoredThrough();
        Totals.addAll(ruleSets, other.ruleSets(), Long::sum);
        Totals.addAll(grades, other.grades(), GradeTotal::plus);
        undecided = undecided.plus(other.undecided());
        funds = funds.plus(other.funds());
        Totals.addAll(sources, other.sources(), FundsTotal::plus);
        spending = spending.plus(other.spending());
        average = average.plus(other.average());
        averageByBudget = averageByBudget.plus(other.averageByBudget());
        averageByExecuted = averageByExecuted.plus(other.averageByExecuted());
        addRange(other.lowestTotal(), other.highestTotal());
        Totals.addAll(losses, other.losses(), LossTotal::plus);
        Totals.addAll(findings, other.findingsByCode(), FindingTotal::plus);
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
        return ImmutableDepartmentSummary.make(
                forms,
                scoredThrough,
                ruleSets,
                Totals.complete(Grade.class, grades, GradeTotal.NONE),
                undecided,
                funds,
                Totals.complete(FundingSource.class, sources, FundsTotal.NONE),
                spending,
                average,
                averageByBudget,
                averageByExecuted,
                lowest,
                highest,
                losses,
                findings,
                unscorable);
    }
}
