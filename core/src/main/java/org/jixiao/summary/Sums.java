package org.jixiao.summary;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.form.FundsRow;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;

/** Sums that grow as forms come; each for one thread at a time. */
final class Sums {
    private Sums() {}

    /** Of one cell. */
    static final class Cell {
        private Fraction yuan = Fraction.ZERO;
        private long given;
        private long empty;

        void add(Optional<Money> cell) {
            if (cell.isPresent()) {
                yuan = yuan.plus(cell.get().yuan());
                given++;
            } else {
                empty++;
            }
        }

        void add(CellTotal more) {
            yuan = yuan.plus(more.sum().yuan());
            given += more.given();
            empty += more.empty();
        }

        CellTotal total() {
            return new CellTotal(new Money(yuan), given, empty);
        }
    }

    /** Of one row of 项目资金. */
    static final class Funds {
        private final Cell initial = new Cell();
        private final Cell adjusted = new Cell();
        private final Cell executed = new Cell();

        void add(FundsRow row) {
            initial.add(row.initial());
            adjusted.add(row.adjusted());
            executed.add(row.executed());
        }

        void add(FundsTotal more) {
            initial.add(more.initial());
            adjusted.add(more.adjusted());
            executed.add(more.executed());
        }

        FundsTotal total() {
            return new FundsTotal(initial.total(), adjusted.total(), executed.total());
        }
    }

    /** Of the projects of one grade. */
    static final class Projects {
        private long projects;
        private final Cell adjusted = new Cell();
        private final Cell executed = new Cell();

        void add(FundsRow row) {
            projects++;
            adjusted.add(row.adjusted());
            executed.add(row.executed());
        }

        void add(GradeTotal more) {
            projects += more.projects();
            adjusted.add(more.adjusted());
            executed.add(more.executed());
        }

        GradeTotal total() {
            return new GradeTotal(projects, adjusted.total(), executed.total());
        }
    }

    /** Of budgets and what was spent of them. */
    static final class Spent {
        private long forms;
        private Fraction budget = Fraction.ZERO;
        private Fraction executed = Fraction.ZERO;

        /** A row that does not state both is in neither sum. */
        void add(FundsRow row) {
            Optional<Money> base = row.base();
            if (base.isPresent() && row.executed().isPresent()) {
                forms++;
                budget = budget.plus(base.get().yuan());
                executed = executed.plus(row.executed().get().yuan());
            }
        }

        void add(Spending more) {
            forms += more.forms();
            budget = budget.plus(more.budget().yuan());
            executed = executed.plus(more.executed().yuan());
        }

        Spending total() {
            return new Spending(forms, new Money(budget), new Money(executed));
        }
    }

    /** Of totals, each with a weight. */
    static final class Weighted {
        private long forms;
        private Fraction weights = Fraction.ZERO;
        private Fraction least = Fraction.ZERO;
        private Fraction most = Fraction.ZERO;

        void add(Bounds total) {
            add(1, Fraction.ONE, total.least(), total.most());
        }

        /** A form without an amount has no weight and is not in the average. */
        void add(Bounds total, Optional<Money> weight) {
            if (weight.isPresent()) {
                Fraction yuan = weight.get().yuan();
                add(1, yuan, total.least().times(yuan), total.most().times(yuan));
            }
        }

        void add(Average more) {
            add(more.forms(), more.weights(), more.least(), more.most());
        }

        private void add(long moreForms, Fraction moreWeights, Fraction moreLeast, Fraction moreMost) {
            forms += moreForms;
            weights = weights.plus(moreWeights);
            least = least.plus(moreLeast);
            most = most.plus(moreMost);
        }

        Average total() {
            return new Average(forms, weights, least, most);
        }
    }

    /** Of the points of a group of items. */
    static final class Points {
        private long items;
        private long losing;
        private BigDecimal weight = BigDecimal.ZERO;
        private BigDecimal lost = BigDecimal.ZERO;
        private BigDecimal open = BigDecimal.ZERO;

        void add(ItemScore item) {
            BigDecimal points = item.lost();
            add(1, points.signum() > 0 ? 1 : 0, item.weight(), points, item.open());
        }

        void add(LossTotal more) {
            add(more.items(), more.losing(), more.weight(), more.lost(), more.open());
        }

        private void add(
                long moreItems, long moreLosing, BigDecimal moreWeight, BigDecimal moreLost, BigDecimal moreOpen) {
            items += moreItems;
            losing += moreLosing;
            weight = weight.add(moreWeight);
            lost = sum(lost, moreLost);
            open = sum(open, moreOpen);
        }

        /** Most items lose nothing and leave nothing open: then nothing is made. */
        private static BigDecimal sum(BigDecimal sum, BigDecimal more) {
            return more.signum() == 0 && more.scale() <= sum.scale() ? sum : sum.add(more);
        }

        LossTotal total() {
            return new LossTotal(items, losing, weight, lost, open);
        }
    }

    /** Of findings of one code. */
    static final class Found {
        private long times;
        private long forms;
        private long lastForm;

        /** Found on the form of this number; several findings of a form come one behind the other. */
        void add(long form) {
            times++;
            forms += form == lastForm ? 0 : 1;
            lastForm = form;
        }

        void add(long moreTimes, long moreForms) {
            times += moreTimes;
            forms += moreForms;
        }

        long times() {
            return times;
        }

        long forms() {
            return forms;
        }
    }
}
