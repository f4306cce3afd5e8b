package org.jixiao.examples.rulefiles.yaml;

import org.jixiao.examples.formfiles.Said;

/**
 * What is wrong with a file, and where.
 *
 * @param at the place
 * @param why what was met and what was expected
 */
public record Trouble(At at, Said why) {
    /** Place and reason. */
    public Said said() {
        Said place = at.said();
        return Said.of(place.chinese() + "：" + why.chinese(), place.english() + ": " + why.english());
    }

    @Override
    public String toString() {
        return said().toString();
    }
}
