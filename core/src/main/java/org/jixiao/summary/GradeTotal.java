package org.jixiao.summary;

import java.io.Serializable;
import org.jixiao.form.FundsRow;

/**
 * The projects of one grade.
 *
 * @param projects how many
 * @param adjusted 全年预算数 they cover
 * @param executed 全年执行数 they cover
 */
public record GradeTotal(long projects, CellTotal adjusted, CellTotal executed) implements Serializable {
    /** No project. */
    public static final GradeTotal NONE = new GradeTotal(0, CellTotal.NONE, CellTotal.NONE);

    static GradeTotal of(FundsRow row) {
        return new GradeTotal(1, CellTotal.of(row.budget().adjusted()), CellTotal.of(row.executed()));
    }

    /** Both together. */
    public GradeTotal plus(GradeTotal other) {
        return new GradeTotal(projects + other.projects, adjusted.plus(other.adjusted), executed.plus(other.executed));
    }
}
