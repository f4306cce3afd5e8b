package org.jixiao.examples.formfiles;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.RowCells;
import org.jixiao.examples.formfiles.layout.LaidOutForm;
import org.jixiao.examples.formfiles.pdf.TableBreak;
import org.jspecify.annotations.Nullable;

/**
 * What to say of a form that pages cut: every cell that was put together, and what a seam may be the reason for, such as a head that lacks
 * its money or weights that do not add up.
 */
final class TableBreaks {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final String file;
    private final List<TableBreak> breaks;

    TableBreaks(String file, List<TableBreak> breaks) {
        this.file = file;
        this.breaks = breaks;
    }

    Stream<FileTrouble> notes(LaidOutForm form, FormCells cells) {
        List<TableBreak> own = breaks.stream()
                .filter(at -> form.rows().stream().anyMatch(rows -> rows.holds(at.grid(), at.row())))
                .toList();
        List<FileTrouble> notes = new ArrayList<>();
        own.forEach(at ->
                said(at).ifPresent(said -> notes.add(FileTrouble.at(file, place(at), FileReason.TO_CHECK, said))));
        own.stream()
                .filter(at -> isInHead(at, form))
                .findFirst()
                .flatMap(at -> lost(at, cells))
                .ifPresent(notes::add);
        if (!own.isEmpty()) {
            weights(cells).filter(sum -> sum.compareTo(ALL) != 0).ifPresent(sum -> notes.add(missed(own, sum)));
        }
        return notes.stream();
    }

    private static Place place(TableBreak at) {
        return GridPlace.of(at.grid(), at.row(), at.column());
    }

    /** Whether a table goes on at a row above those of the indicators. */
    private static boolean isInHead(TableBreak at, LaidOutForm form) {
        return form.indicators().stream()
                .flatMap(row -> row.values().stream())
                .filter(printed -> printed.grid() == at.grid())
                .mapToInt(printed -> printed.cell().row())
                .min()
                .stream()
                .allMatch(first -> at.row() < first);
    }

    /** What the head of a form lacks, for the end of a page in it may be why. */
    private Optional<FileTrouble> lost(TableBreak at, FormCells cells) {
        List<Said> lacking = new ArrayList<>();
        if (cells.department() == null) {
            lacking.add(Said.of("主管部门", "the department"));
        }
        if (cells.totalFunds() == null) {
            lacking.add(Said.of("年度资金总额", "the total of the money"));
        }
        if (cells.execution() == null) {
            lacking.add(Said.of("预算执行率", "the rate of execution"));
        }
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        String chinese = lacking.stream().map(Said::chinese).collect(Collectors.joining("、"));
        String english = lacking.stream().map(Said::english).collect(Collectors.joining(", "));
        return Optional.of(FileTrouble.at(
                file,
                place(at),
                FileReason.TO_CHECK,
                Said.of(
                        "没有读到" + chinese + "；表头在第 " + at.page() + " 页的开头接着，请看换页处有没有漏读",
                        "not read: " + english + "; the head of the form goes on at page " + at.page()
                                + ", look there for what was missed")));
    }

    private static Optional<Said> said(TableBreak at) {
        return switch (at.kind()) {
            case ROWS -> Optional.empty();
            case ROW ->
                Optional.of(Said.of(
                        "这一行在第 " + at.page() + " 页的开头接着，没有框线可以证明，是按文字接上的",
                        "the row was put together with the head of page " + at.page()
                                + " by its text alone; no line proves it"));
            case NEW_ROW ->
                Optional.of(Said.of(
                        "第 " + at.page() + " 页开头的这一行有空格，当作新的一行，没有接到上一页的最后一行；没有框线可以证明",
                        "this first row of page " + at.page()
                                + " lacks cells; it was taken for a new row and not for the rest of the one"
                                + " before, and no line proves it"));
            case CELL ->
                Optional.of(Said.of(
                        "这一格被换页断开，已与第 " + at.page() + " 页的部分接上",
                        "the cell was cut by the end of a page and put together with its rest on page " + at.page()));
        };
    }

    private FileTrouble missed(List<TableBreak> own, BigDecimal sum) {
        String pages =
                own.stream().map(at -> Integer.toString(at.page())).distinct().collect(Collectors.joining("、"));
        return FileTrouble.at(
                file,
                place(own.get(0)),
                FileReason.TO_CHECK,
                Said.of(
                        "分值合计 " + sum.toPlainString() + "，应为 100；表在第 " + pages + " 页的开头接着，先看换页处有没有读错",
                        "the weights add up to " + sum.toPlainString() + ", expected 100; the table goes on at page "
                                + pages + ", look there first for what was misread"));
    }

    /** The weights of all rows and of 预算执行率; empty where one of them is no number. */
    private static Optional<BigDecimal> weights(FormCells cells) {
        List<@Nullable String> texts = new ArrayList<>();
        if (cells.execution() != null) {
            texts.add(cells.execution().weight());
        }
        cells.indicators().stream().map(RowCells::weight).forEach(texts::add);
        BigDecimal sum = BigDecimal.ZERO;
        for (String text : texts) {
            if (text == null) {
                continue;
            }
            Optional<BigDecimal> weight = number(text);
            if (weight.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(weight.get());
        }
        return Optional.of(sum.stripTrailingZeros());
    }

    private static Optional<BigDecimal> number(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceFirst("分$", "");
        return plain.matches("[0-9]{1,3}(\\.[0-9]{1,4})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
