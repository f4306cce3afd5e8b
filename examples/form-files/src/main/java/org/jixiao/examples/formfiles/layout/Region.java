package org.jixiao.examples.formfiles.layout;

import java.util.ArrayList;
import java.util.List;

/** The rows in which a form stands, and the text above it since the form before. */
final class Region {
    private final List<String> above;
    private final List<Line> lines = new ArrayList<>();

    Region(List<String> above) {
        this.above = List.copyOf(above);
    }

    void add(Line line) {
        lines.add(line);
    }

    List<Line> lines() {
        return lines;
    }

    /** Title and year stand here, with whatever else was printed between the forms. */
    List<String> above() {
        return above;
    }
}
