package org.jixiao.examples.formfiles.layout;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.examples.formfiles.grid.GridCell;
import org.jspecify.annotations.Nullable;

/** The head of a form: labels with their values beside them. */
final class HeadBlock {
    private static final Set<Anchor> LABELS = EnumSet.of(
            Anchor.PROJECT,
            Anchor.DEPARTMENT,
            Anchor.UNIT,
            Anchor.PERSONAL,
            Anchor.OTHER_HEAD,
            Anchor.HEAD_SCORE,
            Anchor.GRADE);

    private final Layout layout;
    private final boolean keepsBlank;
    private final Map<Anchor, Found> values = new EnumMap<>(Anchor.class);

    /** {@code keepsBlank}: a value that nobody filled in counts too. */
    HeadBlock(Layout layout, boolean keepsBlank) {
        this.layout = layout;
        this.keepsBlank = keepsBlank;
    }

    /** The label with which the text of one cell begins: PROJECT of 项目名称：政务外网运维; null where there is none, or nothing behind it. */
    static @Nullable Anchor labelled(String text, Layout layout) {
        int colon = colon(text);
        if (colon <= 0 || text.substring(colon + 1).isBlank()) {
            return null;
        }
        return layout.find(text.substring(0, colon), LABELS).orElse(null);
    }

    private static int colon(String text) {
        int wide = text.indexOf('：');
        int narrow = text.indexOf(':');
        return wide < 0 ? narrow : narrow < 0 ? wide : Math.min(wide, narrow);
    }

    /** Reads the labels of a row; {@code isTop} above the money and the indicators, whose own rows of totals have the same words. */
    void read(Line line, boolean isTop) {
        List<GridCell> cells = line.starting();
        for (int i = 0; i < cells.size(); i++) {
            GridCell cell = cells.get(i);
            Anchor inOne = labelled(cell.text(), layout);
            if (inOne != null) {
                put(inOne, line, cell, cell.text().substring(colon(cell.text()) + 1));
                continue;
            }
            Anchor label = layout.find(cell.text(), LABELS).orElse(null);
            if (label == null) {
                continue;
            }
            GridCell value = i + 1 < cells.size() ? cells.get(i + 1) : null;
            while (!keepsBlank
                    && value != null
                    && value.isBlank()
                    && i + 2 < cells.size()
                    && !isLabel(cells.get(i + 2))) {
                i++; // empty cells between the two, as CSV has them for merged ones
                value = cells.get(i + 1);
            }
            boolean ofTotalRow = label == Anchor.HEAD_SCORE && !isTop;
            if (value != null && !isLabel(value) && !ofTotalRow) {
                put(label, line, value, value.text());
                i++;
            }
        }
    }

    private boolean isLabel(GridCell cell) {
        return layout.find(cell.text(), LABELS).isPresent();
    }

    private void put(Anchor label, Line line, GridCell cell, String text) {
        if (label != Anchor.PERSONAL && label != Anchor.OTHER_HEAD && (keepsBlank || !text.isBlank())) {
            values.putIfAbsent(label, new Found(line.grid(), cell, text));
        }
    }

    @Nullable
    Found value(Anchor label) {
        return values.get(label);
    }
}
