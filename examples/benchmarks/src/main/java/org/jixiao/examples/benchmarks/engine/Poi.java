package org.jixiao.examples.benchmarks.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.jixiao.examples.benchmarks.work.Contender;
import org.jixiao.examples.benchmarks.work.Entry;
import org.jixiao.examples.benchmarks.work.Form;
import org.jixiao.examples.benchmarks.work.Level;
import org.jixiao.examples.benchmarks.work.Outcome;
import org.jixiao.examples.benchmarks.work.Row;
import org.jixiao.examples.benchmarks.work.Workload;

/**
 * Apache POI: an .xls sheet with a form a line, its cells the figures, then a formula for each item, the total and the grade. One
 * evaluator, told before each form to forget what it has computed.
 *
 * <p>A sheet knows no number but double, so its formulas round to 8 decimals before they cut to two, as people who meet 8.99
 * for 9 learn to do; figures are compared within 10⁻⁹.
 */
public final class Poi implements Contender<List<CellValue>> {
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");
    /** A double holds no more digits. */
    private static final MathContext DIGITS = new MathContext(17);

    private final FormulaEvaluator evaluator;
    private final List<List<Cell>> formulas = new ArrayList<>();

    /** Fills the sheet. */
    // closing the workbook would end the evaluator's life; it holds no file
    @SuppressWarnings("resource")
    public Poi(Workload workload) {
        HSSFWorkbook workbook = new HSSFWorkbook();
        Sheet sheet = workbook.createSheet("2024");
        for (Form form : workload.forms()) {
            formulas.add(line(sheet.createRow(formulas.size()), form));
        }
        evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    }

    private static List<Cell> line(org.apache.poi.ss.usermodel.Row line, Form form) {
        String budget = figure(line, form.budget());
        String executed = figure(line, form.executed());
        List<String> formulas = new ArrayList<>();
        formulas.add(
                "ROUNDDOWN(ROUND(%1$d*MIN(1,%3$s/%2$s),8),2)".formatted(Workload.EXECUTION_WEIGHT, budget, executed));
        for (Entry entry : form.entries()) {
            formulas.add("ROUNDDOWN(ROUND(%s,8),2)".formatted(formula(line, entry)));
        }
        List<Cell> cells = new ArrayList<>();
        StringJoiner addends = new StringJoiner("+");
        for (String formula : formulas) {
            cells.add(formula(line, formula));
            addends.add(reference(line));
        }
        cells.add(formula(line, "ROUND(%s,2)".formatted(addends)));
        cells.add(formula(
                line, "IF(%1$s>=90,\"优\",IF(%1$s>=80,\"良\",IF(%1$s>=60,\"中\",\"差\")))".formatted(reference(line))));
        return cells;
    }

    private static String formula(org.apache.poi.ss.usermodel.Row line, Entry entry) {
        Row row = entry.row();
        if (entry instanceof Entry.Measured measured) {
            String target = figure(line, measured.target());
            String actual = figure(line, measured.actual());
            return switch (row.kind()) {
                case POSITIVE ->
                    "%3$d*IF(%2$s<%1$s,%2$s/%1$s,IF(%2$s<3*%1$s,1,IF(%2$s<4*%1$s,0.9,IF(%2$s<6*%1$s,0.8,0.7))))"
                            .formatted(target, actual, row.weight());
                case REVERSE, RATING -> "%3$d*IF(%2$s<=%1$s,1,%1$s/%2$s)".formatted(target, actual, row.weight());
            };
        }
        line.createCell(next(line)).setCellValue(((Entry.Rated) entry).level().label());
        StringBuilder formula = new StringBuilder();
        for (Level level : Level.values()) {
            formula.append("IF(%s=\"%s\",%s,".formatted(reference(line), level.label(), level.share()));
        }
        return row.weight() + "*" + formula + "NA()" + ")".repeat(Level.values().length);
    }

    private static String figure(org.apache.poi.ss.usermodel.Row line, BigDecimal figure) {
        line.createCell(next(line)).setCellValue(figure.doubleValue());
        return reference(line);
    }

    private static Cell formula(org.apache.poi.ss.usermodel.Row line, String formula) {
        Cell cell = line.createCell(next(line));
        cell.setCellFormula(formula);
        return cell;
    }

    private static int next(org.apache.poi.ss.usermodel.Row line) {
        return Math.max(line.getLastCellNum(), 0);
    }

    /** The cell filled last. */
    private static String reference(org.apache.poi.ss.usermodel.Row line) {
        return new CellReference(line.getRowNum(), line.getLastCellNum() - 1).formatAsString();
    }

    @Override
    public List<CellValue> score(int form) {
        evaluator.clearAllCachedResultValues();
        List<Cell> cells = formulas.get(form);
        List<CellValue> values = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            values.add(evaluator.evaluate(cell));
        }
        return values;
    }

    @Override
    public Outcome outcome(int form, List<CellValue> scored) {
        int items = scored.size() - 2;
        return new Outcome(
                scored.subList(0, items).stream().map(Poi::cents).toList(),
                cents(scored.get(items)),
                scored.get(items + 1).getStringValue());
    }

    private static BigDecimal cents(CellValue value) {
        BigDecimal met = new BigDecimal(value.getNumberValue(), DIGITS);
        BigDecimal cents = met.setScale(2, RoundingMode.HALF_EVEN);
        if (met.subtract(cents).abs().compareTo(TOLERANCE) > 0) {
            throw new IllegalStateException("expected a figure of two decimals, got " + met);
        }
        return cents;
    }
}
