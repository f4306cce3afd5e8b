package org.jixiao.examples.formfiles.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells the lines at the head and the foot of pages that are none of the text: page numbers, and what stands there page by page. */
final class RunningHeads {
    private static final Pattern NUMBER =
            Pattern.compile("[-—–－·\\s]*第?\\s*[0-9]{1,4}\\s*页?\\s*(?:[/／，,共\\s]*[0-9]{1,4}\\s*页?)?[-—–－·\\s]*");
    private static final Pattern TITLE = Pattern.compile(".*(?:自评表|评价表|年度?[）)]?|附件?[0-9一二三四五六七八九十-]*)$");
    private static final float MARGIN = 0.12f;
    private static final float OFTEN = 0.6f;

    private final Map<String, Integer> counts = new HashMap<>();
    private final int pages;

    RunningHeads(List<PageContent> pages) {
        this.pages = pages.size();
        for (PageContent page : pages) {
            page.lines().stream()
                    .filter(line -> isInMargin(line, page))
                    .forEach(line -> counts.merge(key(line), 1, Integer::sum));
        }
    }

    boolean isOne(TextLine line, PageContent page) {
        if (!isInMargin(line, page)) {
            return false;
        }
        return NUMBER.matcher(line.text()).matches()
                || (counts.getOrDefault(key(line), 0) >= Math.max(2, OFTEN * pages)
                        && !TITLE.matcher(line.text().replaceAll("\\s", "")).matches());
    }

    private static boolean isInMargin(TextLine line, PageContent page) {
        float height = page.paper().height();
        return line.at() < MARGIN * height || line.at() > (1 - MARGIN) * height;
    }

    private static String key(TextLine line) {
        return Math.round(line.at() / 4) + line.text().replaceAll("[0-9]+", "#");
    }
}
