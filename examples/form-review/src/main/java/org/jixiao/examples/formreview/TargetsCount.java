package org.jixiao.examples.formreview;

/**
 * How many forms were reviewed for their targets, and what was found.
 *
 * @param forms all of them
 * @param withFindings those with findings
 * @param findings of all of them together
 */
record TargetsCount(int forms, int withFindings, int findings) {
    static final TargetsCount NONE = new TargetsCount(0, 0, 0);

    TargetsCount and(int found) {
        return new TargetsCount(forms + 1, withFindings + (found > 0 ? 1 : 0), findings + found);
    }

    /** In a line. */
    String text(Language language) {
        return language.say(
                "审核目标 " + forms + " 张表，" + withFindings + " 张有问题，共 " + findings + " 条",
                "Targets of forms reviewed: " + forms + ", with findings: " + withFindings + ", findings: " + findings);
    }
}
