package org.jixiao.examples.formreview;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.examples.formfiles.FileReason;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.report.Section;

/** What files hold beside what was read, files of a folder that hold no form, and what to compare with the document: told at the end, and no trouble. */
final class NotRead {
    private final Language language;
    private final List<String> notRead = new ArrayList<>();
    private final List<String> toCheck = new ArrayList<>();

    NotRead(Language language) {
        this.language = language;
    }

    void add(FileTrouble trouble) {
        (isToCheck(trouble) ? toCheck : notRead)
                .add(trouble.file() + language.colon() + language.say(trouble.message()));
    }

    /** Whether a note is of what was read all the same. */
    static boolean isToCheck(FileTrouble trouble) {
        return trouble.reason() == FileReason.TO_CHECK;
    }

    private String notReadTitle() {
        return language.counted("没有读的内容", "处", "Not read", notRead.size());
    }

    private String toCheckTitle() {
        return language.counted("请对照原文核对", "处", "To be compared with the document", toCheck.size());
    }

    /** Both lists as blocks of lines, the heading first; none of a list that is empty. */
    List<List<String>> blocks() {
        List<List<String>> blocks = new ArrayList<>();
        block(notReadTitle(), notRead, blocks);
        block(toCheckTitle(), toCheck, blocks);
        return blocks;
    }

    private static void block(String title, List<String> notes, List<List<String>> to) {
        if (!notes.isEmpty()) {
            List<String> lines = new ArrayList<>();
            lines.add(title);
            notes.forEach(note -> lines.add("  " + note));
            to.add(lines);
        }
    }

    /** Both lists as sections; none of a list that is empty. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (!notRead.isEmpty()) {
            sections.add(Section.titled(notReadTitle(), "not-read").list(notRead));
        }
        if (!toCheck.isEmpty()) {
            sections.add(Section.titled(toCheckTitle(), "to-check").list(toCheck));
        }
        return sections;
    }
}
