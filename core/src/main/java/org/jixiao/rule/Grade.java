package org.jixiao.rule;

/** 优良中差: the grade of a total, best first. */
public enum Grade {
    /** 优. */
    EXCELLENT("优"),
    /** 良. */
    GOOD("良"),
    /** 中. */
    FAIR("中"),
    /** 差. */
    POOR("差");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    /** The word of the form. */
    public String label() {
        return label;
    }

    @Override
    public String toString() {
        return label;
    }
}
