package org.jixiao.examples.formreview;

import java.util.List;
import org.jixiao.cells.FormCells;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.finding.Finding;

/** Where the review of targets is written to. */
interface TargetsOutput {
    /** A form with what was found; nothing where it is sound. */
    void form(FormCells form, List<Finding> findings);

    /** Takes a note on a file; false where the output has no place for it. */
    boolean noted(FileTrouble note);

    /** What stands behind all forms. */
    void end(TargetsCount count, Refusals refusals);
}
