package org.jixiao.examples.formfiles.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.cells.Column;
import org.jixiao.examples.formfiles.grid.GridCell;
import org.jixiao.examples.formfiles.layout.LaidOutForm.Printed;
import org.jspecify.annotations.Nullable;

/** Reads the form in a region by the words of a layout: head, money, indicators, total. */
final class FormParser {
    private static final Pattern YEAR =
            Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?:\\s*年度|年(?=[^0-9]{0,30}自评表|[^0-9]{0,30}评价))");
    private static final Pattern BARE_YEAR = Pattern.compile("^[（(]?\\s*((?:19|20)[0-9]{2})\\s*年?度?\\s*[）)]?$");
    private static final Pattern MONEY_UNIT = Pattern.compile("(?:金额)?单位:(亿元|百万元|万元|千元|元)");
    private static final Map<Anchor, Column> COLUMNS = new EnumMap<>(Map.ofEntries(
            Map.entry(Anchor.LEVEL1, Column.LEVEL1),
            Map.entry(Anchor.LEVEL2, Column.LEVEL2),
            Map.entry(Anchor.NAME, Column.NAME),
            Map.entry(Anchor.NATURE, Column.NATURE),
            Map.entry(Anchor.TARGET, Column.TARGET),
            Map.entry(Anchor.MEASURE, Column.UNIT),
            Map.entry(Anchor.ACTUAL, Column.ACTUAL),
            Map.entry(Anchor.WEIGHT, Column.WEIGHT),
            Map.entry(Anchor.SCORE, Column.SCORE),
            Map.entry(Anchor.REVIEWED, Column.REVIEWED),
            Map.entry(Anchor.FINANCE, Column.FINANCE),
            Map.entry(Anchor.NOTE, Column.DEVIATION_NOTE)));
    private static final Map<Anchor, String> MONEY = new EnumMap<>(Map.of(
            Anchor.INITIAL, "initial",
            Anchor.ADJUSTED, "adjusted",
            Anchor.EXECUTED, "executed",
            Anchor.ARRIVED, "arrived"));
    private static final Map<String, String> SOURCES = Map.of(
            Anchor.TOTAL_FUNDS.name(), "total",
            Anchor.CURRENT.name(), "current",
            Anchor.CARRY_OVER.name(), "carryover",
            Anchor.OTHER_FUNDS.name(), "other");

    private final Region region;
    private final Layout layout;
    private final boolean keepsBlank;
    private final HeadBlock head;
    private final IndicatorBlock indicators;
    private @Nullable FundsBlock funds;
    private final Map<String, Printed> cells = new LinkedHashMap<>();

    private FormParser(Region region, Layout layout, boolean keepsBlank) {
        this.region = region;
        this.layout = layout;
        this.keepsBlank = keepsBlank;
        this.head = new HeadBlock(layout, keepsBlank);
        this.indicators = new IndicatorBlock(layout, keepsBlank);
    }

    /** The form in a region, with the cells that nobody filled in if asked for; empty where no indicators stand in it. */
    static Optional<LaidOutForm> read(Region region, Layout layout, boolean keepsBlank) {
        return new FormParser(region, layout, keepsBlank).form();
    }

    private Optional<LaidOutForm> form() {
        List<Line> lines = region.lines();
        boolean inFunds = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int headings =
                    indicators.headings(line, i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty());
            if (headings > 0) {
                i += headings - 1;
                inFunds = false;
                continue;
            }
            if (funds == null && !indicators.hasHeadings()) {
                funds = FundsBlock.at(line, layout, keepsBlank).orElse(null);
                if (funds != null) {
                    inFunds = true;
                    continue;
                }
            }
            inFunds = inFunds && funds != null && funds.read(line);
            if (indicators.hasHeadings()) {
                indicators.read(line);
            }
            if (!inFunds) {
                head.read(line, funds == null && !indicators.hasHeadings());
            }
        }
        if (indicators.rows().isEmpty()) {
            return Optional.empty();
        }
        heads();
        money();
        execution();
        total();
        return Optional.of(new LaidOutForm(
                lines.get(0).grid(), inGrids(lines), year(), moneyUnit(), region.above(), cells, rows(), unknown()));
    }

    private static List<LaidOutForm.Rows> inGrids(List<Line> lines) {
        List<LaidOutForm.Rows> rows = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).grid() != lines.get(from).grid()) {
                rows.add(new LaidOutForm.Rows(
                        lines.get(from).grid(),
                        lines.get(from).row(),
                        lines.get(i - 1).row()));
                from = i;
            }
        }
        return rows;
    }

    private void heads() {
        put("/project", head.value(Anchor.PROJECT));
        put("/department", head.value(Anchor.DEPARTMENT));
        put("/unit", head.value(Anchor.UNIT));
        put("/grade", head.value(Anchor.GRADE));
    }

    private void money() {
        if (funds == null) {
            return;
        }
        funds.rows()
                .forEach((label, row) -> MONEY.forEach((column, field) ->
                        put("/funds/" + SOURCES.getOrDefault(label, escaped(label)) + "/" + field, row.get(column))));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Beside the money, else among the indicators. */
    private void execution() {
        if (funds != null && funds.scoresExecution()) {
            Map<Anchor, Found> row = funds.total();
            put("/execution/weight", row.get(Anchor.WEIGHT));
            put("/execution/rate", row.get(Anchor.RATE));
            put("/execution/score", row.get(Anchor.SCORE));
            Found beside = Stream.of(row.get(Anchor.SCORE), row.get(Anchor.RATE))
                    .filter(found -> found != null)
                    .findFirst()
                    .orElse(null);
            if (!cells.containsKey("/execution/weight")
                    && !funds.weightInHeading().isEmpty()
                    && beside != null) {
                cells.put("/execution/weight", new Printed(beside.grid(), beside.cell(), funds.weightInHeading()));
            }
        }
        boolean scored = cells.containsKey("/execution/weight") || cells.containsKey("/execution/score");
        Map<Anchor, Found> row = indicators.execution();
        if (!scored && !row.isEmpty()) {
            put("/execution/weight", row.get(Anchor.WEIGHT));
            put("/execution/rate", row.get(Anchor.ACTUAL));
            put("/execution/score", row.get(Anchor.SCORE));
            put("/execution/reason", row.get(Anchor.NOTE));
        }
    }

    private void total() {
        put("/total/weight", indicators.total().get(Anchor.WEIGHT));
        Found below = indicators.total().get(Anchor.SCORE);
        Found above = head.value(Anchor.HEAD_SCORE);
        boolean isPrintedAbove = above != null && (below == null || below.value() == null);
        put("/total/score", isPrintedAbove ? above : below);
    }

    private void put(String address, @Nullable Found found) {
        String value = found == null ? null : text(found.value());
        if (found != null && value != null) {
            cells.put(address, new Printed(found.grid(), found.cell(), value));
        }
    }

    /** An empty text stands for a cell that nobody filled in, where those count. */
    private @Nullable String text(@Nullable String value) {
        return value == null && keepsBlank ? "" : value;
    }

    private List<Printed> unknown() {
        return indicators.unknown().stream()
                .map(found -> new Printed(found.grid(), found.cell(), String.valueOf(found.value())))
                .toList();
    }

    private List<Map<Column, Printed>> rows() {
        List<Map<Column, Printed>> rows = new ArrayList<>();
        for (Map<Anchor, Found> found : indicators.rows()) {
            Map<Column, Printed> row = new EnumMap<>(Column.class);
            found.forEach((anchor, cell) -> {
                boolean level = anchor == Anchor.LEVEL1 || anchor == Anchor.LEVEL2;
                String value = text(level ? cell.name() : cell.value());
                if (value != null && (keepsBlank || !value.isEmpty())) {
                    row.put(COLUMNS.get(anchor), new Printed(cell.grid(), cell.cell(), value));
                }
            });
            rows.add(row);
        }
        return rows;
    }

    /** The unit of the money that is printed in its heading, else above the form. */
    private Optional<String> moneyUnit() {
        return Optional.ofNullable(funds)
                .flatMap(money -> Optional.ofNullable(money.moneyUnit()))
                .or(() -> Stream.concat(
                                region.above().stream(),
                                region.lines().stream()
                                        .limit(8)
                                        .flatMap(line -> line.starting().stream())
                                        .map(GridCell::text))
                        .map(text -> MONEY_UNIT.matcher(HeadingText.squeezed(text)))
                        .filter(Matcher::find)
                        .map(unit -> unit.group(1))
                        .findFirst());
    }

    /** The year of the title; the last one above the form, else one in its first rows. */
    private Optional<String> year() {
        for (int i = region.above().size() - 1; i >= 0; i--) {
            Optional<String> year = year(region.above().get(i));
            if (year.isPresent()) {
                return year;
            }
        }
        return region.lines().stream()
                .limit(6)
                .flatMap(line -> line.starting().stream())
                .map(GridCell::text)
                .filter(text -> text.length() < 40)
                .map(FormParser::year)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> year(String text) {
        for (Pattern pattern : List.of(BARE_YEAR, YEAR)) {
            Matcher year = pattern.matcher(text.strip());
            if (year.find()) {
                return Optional.of(year.group(1));
            }
        }
        return Optional.empty();
    }
}
