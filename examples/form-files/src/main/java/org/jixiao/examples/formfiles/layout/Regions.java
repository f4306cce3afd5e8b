package org.jixiao.examples.formfiles.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jixiao.examples.formfiles.grid.Block;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.examples.formfiles.grid.GridCell;
import org.jixiao.examples.formfiles.grid.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a document into the rows of its forms. A form begins where 项目名称 stands beside a name, and goes on to the next one, also
 * over several tables.
 */
final class Regions {
    private static final int MOST_TITLES = 40;
    private static final int EVERYWHERE = -1;
    private static final Set<Anchor> BELOW_PROJECT = EnumSet.of(
            Anchor.DEPARTMENT, Anchor.UNIT, Anchor.PERSONAL, Anchor.FUNDS, Anchor.OTHER_HEAD, Anchor.EXECUTED);

    private final Layout layout;
    private final List<Region> regions = new ArrayList<>();
    private final Deque<Title> above = new ArrayDeque<>();
    private List<Region> open = new ArrayList<>();

    private Regions(Layout layout) {
        this.layout = layout;
    }

    static List<Region> in(List<Block> blocks, Layout layout) {
        Regions found = new Regions(layout);
        for (Block block : blocks) {
            if (block instanceof Grid grid) {
                found.table(grid);
            } else if (block instanceof Prose prose) {
                found.noted(prose.text(), EVERYWHERE);
            }
        }
        return found.regions;
    }

    /** A line above a form, and the column in which it begins. */
    private record Title(String text, int column) {}

    private void noted(String text, int column) {
        if (!text.isBlank()) {
            above.addLast(new Title(text, column));
            if (above.size() > MOST_TITLES) {
                above.removeFirst();
            }
        }
    }

    private void table(Grid grid) {
        if (grid.isSheet()) {
            open = new ArrayList<>(); // a form does not go on at another sheet
        }
        for (int row = 0; row < grid.rows(); row++) {
            List<GridCell> projects = projects(grid, row);
            if (!projects.isEmpty()) {
                begin(projects);
            }
            if (open.isEmpty() || (projects.isEmpty() && isTitle(grid, row))) {
                titles(grid, row);
                continue;
            }
            for (int i = 0; i < open.size(); i++) {
                open.get(i).add(new Line(grid, row, from(i), to(i)));
            }
        }
    }

    private List<Integer> starts = List.of(0);

    private int from(int i) {
        return i == 0 ? 0 : starts.get(i);
    }

    private int to(int i) {
        return i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
    }

    /** Begins a form, or several side by side. */
    private void begin(List<GridCell> projects) {
        List<Title> titles = List.copyOf(above);
        above.clear();
        open = new ArrayList<>();
        starts = projects.stream().map(GridCell::column).toList();
        for (int i = 0; i < projects.size(); i++) {
            int left = from(i);
            int right = to(i);
            Region region = new Region(titles.stream()
                    .filter(title -> title.column() == EVERYWHERE || (title.column() >= left && title.column() < right))
                    .map(Title::text)
                    .toList());
            regions.add(region);
            open.add(region);
        }
    }

    private void titles(Grid grid, int row) {
        grid.startingIn(row).forEach(cell -> noted(cell.text(), cell.column()));
    }

    /** Whether a row between two forms is the title of the next one: 项目支出绩效自评表, （2022年度）, 附件2. */
    private static boolean isTitle(Grid grid, int row) {
        List<GridCell> filled =
                grid.startingIn(row).stream().filter(cell -> !cell.isBlank()).toList();
        return !filled.isEmpty() && filled.stream().allMatch(cell -> isTitle(HeadingText.squeezed(cell.text())));
    }

    private static boolean isTitle(String text) {
        return text.matches(
                ".{0,60}(自评表|评价表|自评报告|自评情况)(\\(.*\\))?|\\(?(19|20)[0-9]{2}年度?\\)?|附件?[0-9一二三四五六七八九十]{1,3}.{0,6}");
    }

    /** The cells 项目名称 that begin a form: a value stands beside each, and no column of a list below it. */
    private List<GridCell> projects(Grid grid, int row) {
        List<GridCell> found = new ArrayList<>();
        for (GridCell cell : grid.startingIn(row)) {
            if (isProject(cell) && (isNamed(cell) || isHead(grid, cell))) {
                found.add(cell);
            }
        }
        return found;
    }

    private boolean isProject(GridCell cell) {
        return layout.is(cell.text(), Anchor.PROJECT) || isNamed(cell);
    }

    /** 项目名称：政务外网运维, in one cell. */
    private boolean isNamed(GridCell cell) {
        return HeadBlock.labelled(cell.text(), layout) == Anchor.PROJECT;
    }

    /** Whether one of the next rows begins like the head of a form. */
    private boolean isHead(Grid grid, GridCell project) {
        @Nullable GridCell value = grid.at(project.row(), project.right()).orElse(null);
        if (value == null || layout.isAnchor(value.text())) {
            return false;
        }
        for (int row = project.row(); row < Math.min(grid.rows(), project.row() + 12); row++) {
            for (GridCell cell : grid.startingIn(row)) {
                boolean beside = cell.column() >= project.column() && !cell.equals(project) && !cell.equals(value);
                if (beside && layout.find(cell.text(), BELOW_PROJECT).isPresent()) {
                    return true;
                }
                if (row > project.row() && layout.is(cell.text(), Anchor.NAME)) {
                    return true;
                }
            }
        }
        return false;
    }
}
