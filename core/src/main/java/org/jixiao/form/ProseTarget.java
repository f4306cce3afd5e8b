package org.jixiao.form;

/**
 * A target that is a sentence: 按时保质完成运维工作.
 *
 * @param text as the form says it, not blank
 */
public record ProseTarget(String text) implements Target {
    /**
     * Refuses blank text.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public ProseTarget {
        Texts.requireText("a target in words", text);
    }

    @Override
    public String toString() {
        return text;
    }
}
