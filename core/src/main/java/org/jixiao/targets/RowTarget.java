package org.jixiao.targets;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.cells.RowCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.Nature;
import org.jixiao.form.Target;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.ProseTarget;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RangeTarget;
import org.jixiao.notation.internal.CellText;
import org.jixiao.notation.internal.Cells;
import org.jixiao.notation.internal.ReadingProblem;
import org.jixiao.notation.internal.RowReading;
import org.jixiao.notation.internal.WeightCells;
import org.jixiao.value.Unit;

/** The findings of the target of one row. */
final class RowTarget {
    /** A cost of which more is better. */
    private static final ImmutableList<String> GAINS = ImmutableList.of("节约", "节省", "降低", "下降", "收入", "收益", "效益", "利润");

    /** A quantity that is to stay small. */
    private static final ImmutableList<String> KEPT_SMALL = ImmutableList.of(
            "控制", "不超", "限额", "上限", "压减", "减少", "降低", "下降", "精简", "事故", "故障", "投诉", "差错", "违规", "违法", "超标", "中断", "逾期",
            "时间", "时长", "周期", "距离");

    /** Money that is an output or an effect. */
    private static final ImmutableList<String> EARNED =
            ImmutableList.of("收入", "产值", "税", "销售", "成交", "融资", "贷款", "募", "利润", "出口", "交易");

    /** Natures that ask for a number. */
    private static final ImmutableSet<String> OF_NUMBERS =
            ImmutableSet.of("≥", ">", "≤", "<", "=", "定量", "定量指标", "正向", "正向指标", "反向", "反向指标", "逆向", "逆向指标");

    private final RowReading row;
    private final RowCells cells;
    private final TargetRules rules;
    private final Optional<Year> year;
    private final List<Finding> findings = new ArrayList<>(1);

    RowTarget(RowReading row, TargetRules rules, Optional<Year> year) {
        this.row = row;
        this.cells = row.row();
        this.rules = rules;
        this.year = year;
    }

    List<Finding> findings() {
        row.weightFinding().ifPresent(findings::add);
        if (cells.notApplicable() != null || isStruckOut() || isOfNoClassAndBlank(row)) {
            return findings;
        }
        String target = cells.target();
        if (TargetWords.hasGap(cells.name())) {
            say(FindingCode.PLACEHOLDER, Cells.shown(cells.name().isBlank() ? null : cells.name()));
            if (target == null) {
                return findings; // a row of the template: one fact
            }
        }
        if (target == null || TargetWords.isUndecided(target)) {
            say(FindingCode.TARGET_MISSING, Cells.shown(target));
        } else if (TargetWords.hasGap(target)) {
            say(FindingCode.PLACEHOLDER, target);
        } else {
            filled(target);
        }
        return findings;
    }

    /** A row of the form's own class, such as 项目决策, that no target is asked of; the form says how many there are. */
    static boolean isOfNoClassAndBlank(RowReading row) {
        RowCells cells = row.row();
        boolean standard = false;
        for (TargetClass known : TargetClass.values()) {
            standard |= known.isLevelOf(cells);
        }
        for (IndicatorClass known : IndicatorClass.values()) {
            standard |= known.isNamedIn(cells.level1());
        }
        return !standard && cells.target() == null && !WeightCells.isNone(cells.weight());
    }

    /** A row of 无 or / throughout says that the form has no such indicator. */
    private boolean isStruckOut() {
        return CellText.of(CellText.name(cells.name())).saysNothing()
                && !row.carriesPoints()
                && (cells.target() == null || TargetWords.isUndecided(cells.target()));
    }

    private void filled(String cell) {
        if (row.reading().natureConflict()) {
            say(FindingCode.NATURE_CONFLICT, cell, Cells.shown(cells.nature()));
        }
        if (row.reading().natureUnknown()) {
            say(FindingCode.NATURE_UNKNOWN, Cells.shown(cells.nature()));
        }
        Optional<Target> target = row.reading().target().value();
        if (target.isEmpty()) {
            unread(cell, row.reading().target().problem());
        } else if (target.get() instanceof QuantityTarget number) {
            number(number);
        } else if (target.get() instanceof DeadlineTarget deadline && year.isPresent()) {
            deadline(cell, deadline.due(), year.get());
        } else if (!(target.get() instanceof RangeTarget)) {
            words(cell, target.get());
        }
    }

    private void unread(String cell, Optional<ReadingProblem> problem) {
        if (problem.equals(Optional.of(ReadingProblem.AMBIGUOUS))) {
            say(FindingCode.AMBIGUOUS, cell);
        } else {
            say(FindingCode.UNREADABLE, cells.shownTarget());
        }
    }

    /** Words, or a rating. */
    private void words(String cell, Target target) {
        boolean prose = target instanceof ProseTarget;
        boolean counted = TargetClass.QUANTITY.isLevelOf(cells);
        boolean numbered = prose
                && cells.nature() != null
                && OF_NUMBERS.contains(CellText.of(cells.nature()).text());
        if ((counted || numbered) && !TargetWords.hasDigit(cell) && !TargetWords.isCut(cell)) {
            say(FindingCode.TARGET_WITHOUT_NUMBER, cell);
        } else if (prose) {
            TargetWords.vagueWord(cell, rules.vagueWords())
                    .ifPresent(word -> say(FindingCode.TARGET_VAGUE, cell, word));
        }
    }

    private void number(QuantityTarget target) {
        Unit unit = target.quantity().unit();
        if (TargetClass.QUANTITY.isLevelOf(cells) && unit.isMoney()) {
            if (!TargetWords.holdsOneOf(EARNED, cells.name())) {
                say(FindingCode.INPUT_AS_OUTPUT, target);
            }
        } else if (!unit.convertsTo(Unit.PERCENT) && isSignOdd(target.nature(), unit)) {
            say(FindingCode.SIGN_UNSUITED, target);
        }
    }

    private boolean isSignOdd(Nature nature, Unit unit) {
        boolean up = nature == Nature.AT_LEAST || nature == Nature.MORE_THAN;
        boolean down = nature == Nature.AT_MOST || nature == Nature.LESS_THAN;
        if (TargetClass.COST.isLevelOf(cells)) {
            return up && !TargetWords.holdsOneOf(GAINS, cells.name());
        }
        return down
                && (unit.isCount() || unit.isNone())
                && TargetClass.QUANTITY.isLevelOf(cells)
                && !TargetWords.holdsOneOf(KEPT_SMALL, cells.name());
    }

    /** A period that touches the year is of this year too: 2022.5-2023.4. */
    private void deadline(String cell, LocalDate due, Year ofForm) {
        boolean before = due.getYear() < ofForm.getValue();
        boolean after = due.getYear() > ofForm.getValue() && !cell.contains(ofForm.toString());
        if (before || after) {
            say(FindingCode.DATE_OUTSIDE_YEAR, cell, ofForm.getValue());
        }
    }

    private void say(FindingCode code, Serializable... details) {
        findings.add(Finding.of(code, row.where(), details));
    }
}
