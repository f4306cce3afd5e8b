package org.jixiao.examples.formreview;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.cells.StatementCells;
import org.jixiao.review.Review;
import org.jixiao.summary.StatementReview;
import org.jixiao.summary.StatementReview.Project;

/** The statements of a run and, of each form, the few figures that they speak of. */
final class Statements {
    private final List<StatementCells> stated = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();

    void add(StatementCells statement) {
        stated.add(statement);
    }

    void add(Review review) {
        projects.add(Project.of(review));
    }

    /** Each statement held against the forms of the run, in the order of the files. */
    List<StatementReview> reviews() {
        return stated.stream()
                .map(statement -> StatementReview.ofProjects(statement, projects))
                .toList();
    }
}
