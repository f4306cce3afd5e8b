package org.jixiao.examples.service.intake;

import java.util.List;
import java.util.Optional;
import org.jixiao.cells.FormCells;
import org.jixiao.examples.formfiles.FileForm;

/** A form, and what should be changed in it. */
public final class ChangeRequest {
    private final FileForm form;
    private final List<CellChange> changes;

    ChangeRequest(FileForm form, List<CellChange> changes) {
        this.form = form;
        this.changes = List.copyOf(changes);
    }

    /** The form as it was sent. */
    public FileForm form() {
        return form;
    }

    /** The form with its changes; empty where none were sent. */
    public Optional<FileForm> changed() {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        FormCells cells = form.cells();
        for (CellChange change : changes) {
            cells = change.in(cells);
        }
        return Optional.of(new FileForm(form.name(), cells, form.places(), form.ignored()));
    }
}
