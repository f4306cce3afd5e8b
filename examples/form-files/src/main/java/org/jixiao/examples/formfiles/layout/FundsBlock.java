package org.jixiao.examples.formfiles.layout;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.examples.formfiles.grid.GridCell;
import org.jspecify.annotations.Nullable;

/** The block of the money: a row a source, and 预算执行率 beside the row of the total. */
final class FundsBlock {
    static final Set<Anchor> MONEY = EnumSet.of(Anchor.INITIAL, Anchor.ADJUSTED, Anchor.EXECUTED, Anchor.ARRIVED);
    private static final Set<Anchor> COLUMNS = EnumSet.of(
            Anchor.INITIAL, Anchor.ADJUSTED, Anchor.EXECUTED, Anchor.ARRIVED, Anchor.RATE, Anchor.WEIGHT, Anchor.SCORE);
    private static final Set<Anchor> ROWS =
            EnumSet.of(Anchor.TOTAL_FUNDS, Anchor.CURRENT, Anchor.CARRY_OVER, Anchor.OTHER_FUNDS);
    private static final Pattern AMOUNT = Pattern.compile("[0-9][0-9,]*(\\.[0-9]+)?(亿元|百万元|万元|千元|元)?");
    private static final Pattern MONEY_UNIT = Pattern.compile("[(:](亿元|百万元|万元|千元|元)\\)?");

    private final Layout layout;
    private final boolean keepsBlank;
    private final Map<Anchor, GridCell> columns = new EnumMap<>(Anchor.class);
    /** The rows by their labels; the standard ones under the name of their anchor. */
    private final Map<String, Map<Anchor, Found>> rows = new LinkedHashMap<>();

    private boolean isOneRow;
    private String weightInHeading = "";
    private @Nullable String moneyUnit;

    private FundsBlock(Layout layout, boolean keepsBlank) {
        this.layout = layout;
        this.keepsBlank = keepsBlank;
    }

    /** The block whose headings stand in {@code line}, with the cells that nobody filled in if asked for; empty where they do not. */
    static Optional<FundsBlock> at(Line line, Layout layout, boolean keepsBlank) {
        FundsBlock block = new FundsBlock(layout, keepsBlank);
        for (GridCell cell : line.starting()) {
            layout.find(cell.text(), COLUMNS).ifPresent(column -> block.columns.putIfAbsent(column, cell));
        }
        long money = block.columns.keySet().stream().filter(MONEY::contains).count();
        boolean enough = money >= 2 || (money == 1 && block.columns.containsKey(Anchor.RATE));
        if (!enough) {
            return Optional.empty();
        }
        for (GridCell cell : line.covering()) {
            block.heading(cell.text());
        }
        block.beside(line);
        return Optional.of(block);
    }

    /** 预算数：100, 执行数：90 in one row, each amount beside its label: the row is that of the total, and there are no others. */
    private void beside(Line line) {
        Map<Anchor, Found> amounts = new EnumMap<>(Anchor.class);
        List<GridCell> cells = line.starting();
        for (int i = 0; i + 1 < cells.size(); i++) {
            GridCell amount = cells.get(i + 1);
            boolean isAmount =
                    AMOUNT.matcher(HeadingText.squeezed(amount.text())).matches();
            Optional<Anchor> label = layout.find(cells.get(i).text(), MONEY);
            if (isAmount && label.isPresent()) {
                amounts.putIfAbsent(label.get(), Found.of(line, amount));
            }
        }
        if (!amounts.isEmpty()) {
            rows.put(Anchor.TOTAL_FUNDS.name(), amounts);
            isOneRow = true;
        }
    }

    private void heading(String text) {
        Matcher unit = MONEY_UNIT.matcher(HeadingText.squeezed(text));
        if (moneyUnit == null && unit.find()) {
            moneyUnit = unit.group(1);
        }
        if (weightInHeading.isEmpty()) {
            weightInHeading = HeadingText.points(text);
        }
    }

    /** Reads a row; tells whether it belongs to this block. */
    boolean read(Line line) {
        List<GridCell> begun = line.starting();
        if (!isOneRow && isGap(line, begun)) {
            return true;
        }
        if (isOneRow || line.isOneCell() || begun.stream().anyMatch(this::endsMoney)) {
            return false; // the heading of the next block over the whole width, or beside what stands in it
        }
        GridCell first = firstColumn();
        GridCell label = null;
        for (GridCell cell : line.covering()) {
            if (cell.column() >= first.column()) {
                break;
            }
            boolean ofBlock = cell.row() < line.row() || layout.is(cell.text(), Anchor.FUNDS);
            if (!cell.isBlank() && !ofBlock) {
                label = cell;
            }
        }
        if (label == null && !rows.isEmpty()) {
            return line.starting().stream().allMatch(GridCell::isBlank);
        }
        if (label != null && label.row() < line.row()) {
            return false;
        }
        Map<Anchor, Found> cells = new EnumMap<>(Anchor.class);
        columns.forEach((column, heading) -> line.over(heading)
                .filter(cell -> cell.row() == line.row() && (keepsBlank || !cell.isBlank()))
                .ifPresent(cell -> cells.put(column, Found.of(line, cell))));
        String name = label == null ? Anchor.TOTAL_FUNDS.name() : name(label.text());
        rows.putIfAbsent(name, cells);
        return true;
    }

    /** Whether no row stands here: only cells that begin above, and perhaps one blank space between the lines of two rows. */
    private static boolean isGap(Line line, List<GridCell> begun) {
        return begun.isEmpty() || (begun.size() == 1 && begun.get(0).isBlank() && !line.isOneCell());
    }

    private boolean endsMoney(GridCell cell) {
        return layout.is(cell.text(), Anchor.GOALS) || layout.is(cell.text(), Anchor.LEVEL1);
    }

    private GridCell firstColumn() {
        return columns.entrySet().stream()
                .filter(column -> MONEY.contains(column.getKey()))
                .map(Map.Entry::getValue)
                .min((one, other) -> Integer.compare(one.column(), other.column()))
                .orElseThrow();
    }

    private String name(String label) {
        return layout.find(label, ROWS).map(Anchor::name).orElseGet(() -> HeadingText.heading(label));
    }

    @Nullable
    String moneyUnit() {
        return moneyUnit;
    }

    /** The rows by their labels; the standard ones under the names of their anchors. */
    Map<String, Map<Anchor, Found>> rows() {
        return rows;
    }

    /** What stands in the row of the total. */
    Map<Anchor, Found> total() {
        return rows.getOrDefault(
                Anchor.TOTAL_FUNDS.name(),
                rows.isEmpty() ? Map.of() : rows.values().iterator().next());
    }

    /** Whether the form scores its execution here. */
    boolean scoresExecution() {
        return columns.containsKey(Anchor.RATE) || columns.containsKey(Anchor.SCORE);
    }

    /** 20 of 预算执行情况（20分）; an empty text where no heading names points. */
    String weightInHeading() {
        return weightInHeading;
    }
}
