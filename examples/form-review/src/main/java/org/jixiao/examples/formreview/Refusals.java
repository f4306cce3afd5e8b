package org.jixiao.examples.formreview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.report.Section;

/** The files that could not be reviewed, by the kind of reason. */
final class Refusals {
    private final Map<Trouble, List<UnusableInputException>> byKind = new EnumMap<>(Trouble.class);
    private int files;

    void add(UnusableInputException refused) {
        byKind.computeIfAbsent(refused.kind(), kind -> new ArrayList<>()).add(refused);
        files++;
    }

    boolean isEmpty() {
        return files == 0;
    }

    /** How many files there are. */
    int count() {
        return files;
    }

    /** The heading of the list. */
    String title(Language language) {
        return language.counted("不能审核的文件", "个", "Files that could not be reviewed", files);
    }

    /** One heading a kind, each with its files and their reasons in the order in which they were met. */
    Map<String, List<String>> lists(Language language) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        byKind.forEach((kind, refused) -> lists.put(
                language.counted(kind.label().chinese(), "个", kind.label().english(), refused.size()),
                refused.stream()
                        .map(one -> one.file() + language.colon() + language.say(one.why()))
                        .toList()));
        return lists;
    }

    /** The same as a section of a page. */
    Section section(Language language) {
        Section section = Section.titled(title(language), "refused");
        int kinds = 0;
        for (Map.Entry<String, List<String>> kind : lists(language).entrySet()) {
            section = section.part(
                    Section.titled(kind.getKey(), "refused-" + ++kinds).list(kind.getValue()));
        }
        return section;
    }
}
