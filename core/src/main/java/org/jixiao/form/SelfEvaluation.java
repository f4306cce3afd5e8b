package org.jixiao.form;

import static org.jixiao.form.Texts.filled;
import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.quoted;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.internal.ReadBack;

/**
 * 项目支出绩效自评表: how the money of one project performed in one budget year.
 *
 * <pre>{@code
 * SelfEvaluation form = SelfEvaluation.forProject("政务外网终端技术服务外包", Year.of(2024))
 *     .appropriation(wan("0"), wan("246.768"), wan("246.768"))
 *     .output(o -> o.quantity("维护人员数量", i -> i.atLeast("24 人/年").actual("24").weight(20)))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class SelfEvaluation implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    SelfEvaluation() {}

    /**
     * Begins the form of a project for a budget year.
     *
     * @param project 项目名称, not blank
     * @throws InvalidFormException if a part is null or the name is blank
     */
    public static SelfEvaluationBuilder forProject(String project, Year year) {
        return new SelfEvaluationBuilder(project, year);
    }

    /** This form, held to what every form is held to. */
    SelfEvaluation checked() {
        filled("项目名称", "form.project", project());
        return this;
    }

    /** What the caller calls the form, where it was given an id; no part of equality, of scores or of the form hash. */
    @Value.Auxiliary
    public abstract Optional<String> id();

    /** 项目名称, not blank. */
    public abstract String project();

    /** The budget year that is evaluated. */
    public abstract Year year();

    /** 主管部门, where given. */
    public abstract Optional<String> department();

    /** 实施单位, where given. */
    public abstract Optional<String> unit();

    /** 项目资金. */
    public abstract Funds funds();

    /** Why the budget was changed in the year, where the unit wrote it. */
    public abstract Optional<String> adjustmentNote();

    /** 预算执行率 as an item that carries points. */
    public abstract Execution execution();

    /** 绩效指标; none on a form that was said to have none. */
    public abstract IndicatorTree indicators();

    /**
     * The same form with another actual in one row: {@code form.withActual(2, "20 人")}. An award, which was for the actual before, goes.
     *
     * @param row the place of the indicator on the form, counted from 0
     * @param actual as {@link IndicatorBuilder#actual(String)} reads it
     * @throws InvalidFormException if there is no such row, or the text does not suit its target
     */
    public SelfEvaluation withActual(int row, String actual) {
        List<Indicator> rows = new ArrayList<>(indicators().indicators());
        if (row < 0 || row >= rows.size()) {
            throw InvalidFormException.at(project(), "form.row", Integer.toString(row), rows.size() - 1);
        }
        rows.set(row, rows.get(row).withActual(actual, funds()));
        return ImmutableSelfEvaluation.builder()
                .from(this)
                .indicators(IndicatorTree.of(rows))
                .build();
    }

    /**
     * The same form with another actual in the row of this key: {@code form.withActual("r-3", "20 人")}. An award goes.
     *
     * @param key the caller's own, as {@link Indicator#key} has it
     * @param actual as {@link IndicatorBuilder#actual(String)} reads it
     * @throws InvalidFormException if no row or more than one has that key, or the text does not suit its target
     */
    public SelfEvaluation withActual(String key, String actual) {
        given(key, "key");
        given(actual, "actual");
        List<Indicator> rows = indicators().indicators();
        int found = 0;
        int place = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (key.equals(rows.get(i).key().orElse(null))) {
                place = i;
                found++;
            }
        }
        if (found != 1) {
            throw InvalidFormException.at(project(), "form.key", quoted(key), found);
        }
        return withActual(place, actual);
    }

    /** Whether there is a note on the changed budget with content; 无, 0 and the like count as none. */
    public boolean explainsAdjustment() {
        return adjustmentNote().filter(Texts::saysSomething).isPresent();
    }

    /** All weights added up, in points, execution included: 100 on a sound form. */
    @Value.Derived
    @Value.Auxiliary
    public BigDecimal weight() {
        return indicators().weight().add(execution().weight());
    }

    /** A form that was read back is held to what every form is held to. */
    @Serial
    Object readResolve() throws InvalidObjectException {
        return ReadBack.through(() -> ImmutableSelfEvaluation.builder()
                .from(this)
                .indicators(indicators().in(funds()))
                .build()
                .checked());
    }
}
