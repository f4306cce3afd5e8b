package org.jixiao.report;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.quoted;

/** Names of places in a report, to which its links lead. */
final class Anchor {
    private Anchor() {}

    /** The name, if it is one: a letter, then letters, digits and hyphens. */
    static String checked(String name) {
        if (!given(name, "name").matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw invalid("report.anchor", quoted(name));
        }
        return name;
    }

    /** A row of the form that is called {@code form}, counted from 0; −1 for 预算执行率. */
    static String row(String form, int row) {
        return form + "-r" + (row + 1);
    }

    /** How the score of such a row came about. */
    static String derivation(String form, int row) {
        return form + "-d" + (row + 1);
    }

    /** How the total of a form came about. */
    static String total(String form) {
        return form + "-t";
    }
}
