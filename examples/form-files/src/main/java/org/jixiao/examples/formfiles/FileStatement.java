package org.jixiao.examples.formfiles;

import java.util.List;
import org.jixiao.cells.StatementCells;

/**
 * What a department says of itself, read from a file.
 *
 * @param name what the file was called
 * @param cells the statement, cell by cell
 * @param places where each cell stands in the file
 * @param ignored fields that this version does not know, each with its place; none in most files
 */
public record FileStatement(String name, StatementCells cells, CellPlaces places, List<FileTrouble> ignored)
        implements Entry {
    /** Copies the list. */
    public FileStatement {
        ignored = List.copyOf(ignored);
    }
}
