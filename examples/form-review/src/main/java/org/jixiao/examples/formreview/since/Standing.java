package org.jixiao.examples.formreview.since;

import org.jixiao.examples.formfiles.Said;

/** What became of a finding. */
public enum Standing {
    /** It was there, and is no more. */
    GONE("已改", "corrected"),
    /** It was there, and still is. */
    STAYS("未改", "not corrected"),
    /** It was not there before. */
    NEW("新出现", "new"),
    /** Its row is not on the form any more, so that nothing can be said of it. */
    UNMATCHED("所在的行已没有", "its row is gone");

    private final String chinese;
    private final String english;

    Standing(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** What it is called. */
    public Said label() {
        return Said.of(chinese, english);
    }
}
