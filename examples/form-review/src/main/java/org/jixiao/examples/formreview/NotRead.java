package org.jixiao.examples.formreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.report.Section;

/** What files hold beside what was read, and files of a folder that hold no form: told at the end, and no trouble. */
final class NotRead {
    private final Locale locale;
    private final List<String> notes = new ArrayList<>();

    NotRead(Locale locale) {
        this.locale = locale;
    }

    void add(FileTrouble trouble) {
        notes.add(trouble.file()
                + Said.of("：", ": ").in(locale)
                + trouble.message().in(locale));
    }

    private String title() {
        return Said.of("没有读的内容（" + notes.size() + " 处）", "Not read (" + notes.size() + ")")
                .in(locale);
    }

    /** The list as lines; none where all was read. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!notes.isEmpty()) {
            lines.add(title());
            notes.forEach(note -> lines.add("  " + note));
        }
        return lines;
    }

    /** The list as a section; none where all was read. */
    Optional<Section> section() {
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.titled(title(), "not-read").list(notes));
    }
}
