package org.jixiao.examples.formfiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.examples.formfiles.layout.DocumentForms;
import org.jixiao.examples.formfiles.pdf.PdfDocument;

/**
 * A cell beside the end of a page, as it was read from a print and as it stands in the document that was printed: every cell that was put
 * together, and every other one of the last row of a page and of the first row of the next one.
 *
 * @param print the file
 * @param form that holds the cell, from 0
 * @param address of the cell
 * @param place of the cell
 * @param read what was read; empty where nothing was
 * @param printed what was printed
 * @param reported whether the form says that this row is to be compared with the document
 */
record SeamCell(
        String print, int form, String address, Place.OnPage place, String read, String printed, boolean reported) {
    private static final int SEED = 13;

    /** The cells of a print beside the ends of its pages. */
    static List<SeamCell> of(Path print, ReadFile read, List<FormCells> printed) throws IOException {
        Map<String, Set<Integer>> rows = new HashMap<>();
        PdfDocument.read(Files.readAllBytes(print), DocumentForms::isHeading)
                .breaks()
                .forEach(at -> {
                    Set<Integer> beside = rows.computeIfAbsent(at.grid().name(), table -> new HashSet<>());
                    beside.add(at.row());
                    beside.add(at.row() + 1);
                });
        List<SeamCell> cells = new ArrayList<>();
        for (int i = 0; i < read.forms().size(); i++) {
            FileForm form = read.forms().get(i);
            Map<String, String> texts = FormText.cells(form.cells());
            Map<String, String> wanted = FormText.cells(printed.get(i));
            int[] same = sameRows(form.cells(), printed.get(i));
            Set<String> reported = reported(form);
            for (Map.Entry<String, Place> at : new TreeMap<>(form.places().all()).entrySet()) {
                Place.OnPage place = (Place.OnPage) at.getValue();
                if (!at.getKey().isEmpty()
                        && rows.getOrDefault(place.table(), Set.of()).contains(place.row())) {
                    cells.add(new SeamCell(
                            print.getFileName().toString(),
                            i,
                            at.getKey(),
                            place,
                            texts.getOrDefault(at.getKey(), ""),
                            wanted.getOrDefault(printedAt(at.getKey(), same), ""),
                            reported.contains(place.table() + " " + place.row())));
                }
            }
        }
        return cells;
    }

    /** Rows of tables that the form says are to be compared: where a row was or was not put together, both of them. */
    private static Set<String> reported(FileForm form) {
        Set<String> rows = new HashSet<>();
        for (FileTrouble trouble : form.ignored()) {
            if (trouble.reason() == FileReason.TO_CHECK && trouble.place().orElseThrow() instanceof Place.OnPage at) {
                rows.add(at.table() + " " + at.row());
                rows.add(at.table() + " " + (at.row() - 1));
            }
        }
        return rows;
    }

    /** For each row of a form the row of the other one that it is: the same ones from above and from below, whatever one has more. */
    private static int[] sameRows(FormCells read, FormCells printed) {
        int[] same = new int[read.indicators().size()];
        int above = 0;
        while (above < same.length && above < printed.indicators().size() && isSame(read, above, printed, above)) {
            above++;
        }
        int more = printed.indicators().size() - same.length;
        int below = same.length;
        while (below > above && below + more > above && isSame(read, below - 1, printed, below + more - 1)) {
            below--;
        }
        for (int i = 0; i < same.length; i++) {
            same[i] = i < below ? i : i + more;
        }
        return same;
    }

    private static boolean isSame(FormCells one, int row, FormCells other, int otherRow) {
        Map<String, String> texts = FormText.cells(one);
        Map<String, String> otherTexts = FormText.cells(other);
        for (Column column : Column.values()) {
            String text = texts.getOrDefault(Addresses.of(row, column), "");
            if (!text.equals(otherTexts.getOrDefault(Addresses.of(otherRow, column), ""))) {
                return false;
            }
        }
        return true;
    }

    private static String printedAt(String address, int[] same) {
        String[] steps = address.split("/", -1);
        return steps[1].equals("indicators")
                ? "/indicators/" + same[Integer.parseInt(steps[2])] + "/" + steps[3]
                : address;
    }

    boolean isRight() {
        return read.equals(printed);
    }

    boolean isWrongInSilence() {
        return !isRight() && !reported;
    }

    /** So many of them, always the same ones. */
    static List<SeamCell> sample(List<SeamCell> cells, int many) {
        List<SeamCell> shuffled = new ArrayList<>(cells);
        Collections.shuffle(shuffled, new Random(SEED));
        return shuffled.subList(0, Math.min(many, shuffled.size()));
    }

    /** How many there are, and how many of them are right, wrong and reported, and wrong in silence. */
    static String figures(List<SeamCell> cells) {
        long right = cells.stream().filter(SeamCell::isRight).count();
        long silent = cells.stream().filter(SeamCell::isWrongInSilence).count();
        return cells.size() + " cells, right " + right + ", wrong and reported " + (cells.size() - right - silent)
                + ", wrong in silence " + silent;
    }
}
