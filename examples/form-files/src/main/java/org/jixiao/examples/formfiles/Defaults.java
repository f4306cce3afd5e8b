package org.jixiao.examples.formfiles;

/**
 * What is taken where a document does not say it; JSON always says it.
 *
 * @param district of every form, in any spelling; empty where the department, the title or the name of the file tells it
 * @param year of forms that print none; 0 where the name of the file tells it
 */
public record Defaults(String district, int year) {
    /** Nothing: what the document and the name of its file tell. */
    public static final Defaults NONE = new Defaults("", 0);

    /** The year that stands where nothing tells one: that of the national rules. */
    static final int YEAR_OF_NATIONAL_RULES = 2020;
}
