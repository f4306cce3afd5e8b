package org.jixiao.examples.formreview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.examples.formfiles.FileReason;
import org.jixiao.examples.formfiles.FileTrouble;

/** What there is to say of files whose forms were reviewed all the same: what was not read, and what to compare with the document. */
final class Notes {
    private final List<String> notRead = new ArrayList<>();
    private final List<String> toCheck = new ArrayList<>();

    void add(FileTrouble note) {
        List<String> list = note.reason() == FileReason.TO_CHECK ? toCheck : notRead;
        list.add(note.file() + "：" + note.message().chinese());
    }

    /** The lists that are not empty, each under its heading. */
    Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        if (!notRead.isEmpty()) {
            lists.put("没有读的内容（" + notRead.size() + " 处）", notRead);
        }
        if (!toCheck.isEmpty()) {
            lists.put("请对照原文核对（" + toCheck.size() + " 处）", toCheck);
        }
        return lists;
    }
}
