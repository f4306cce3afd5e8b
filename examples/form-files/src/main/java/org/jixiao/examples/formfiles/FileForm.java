package org.jixiao.examples.formfiles;

import java.util.List;
import org.jixiao.cells.FormCells;

/**
 * A form that was read from a file.
 *
 * @param name what the file was called
 * @param cells the form, cell by cell
 * @param places where each cell stands in the file
 * @param ignored fields that this version does not know, each with its place; none in most files
 */
public record FileForm(String name, FormCells cells, CellPlaces places, List<FileTrouble> ignored) implements Entry {
    /** Copies the list. */
    public FileForm {
        ignored = List.copyOf(ignored);
    }
}
