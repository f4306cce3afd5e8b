package org.jixiao.report;

import java.util.List;

/** What a section is made of. */
sealed interface Block {
    record Paragraph(String text) implements Block {}

    record Entries(List<String> entries) implements Block {}

    record Rows(Table table) implements Block {}

    record Drawing(Picture picture) implements Block {}

    /** A smaller section; {@code isAside}: it takes no paper. */
    record Part(Section section, boolean isAside) implements Block {}
}
