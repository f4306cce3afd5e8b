package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;

/**
 * The projects of one grade.
 *
 * @param projects how many
 * @param adjusted 全年预算数 of all of them
 * @param executed 全年执行数 of all of them
 */
public record GradeTotal(long projects, CellTotal adjusted, CellTotal executed) implements Serializable {
    /** No project. */
    public static final GradeTotal NONE = new GradeTotal(0, CellTotal.NONE, CellTotal.NONE);

    /**
     * Takes the cells of so many projects.
     *
     * @throws org.jixiao.value.InvalidValueException if one is null, or not of so many projects
     */
    public GradeTotal {
        boolean possible = given(adjusted, "adjusted").forms() == projects
                && given(executed, "executed").forms() == projects;
        Possible.check(possible, projects, adjusted, executed);
    }
}
