package org.jixiao.form;

/**
 * An actual in words: 已完成, 按时完成. Goes with a target in words or with a deadline.
 *
 * @param text as the form says it, not blank
 */
public record ProseActual(String text) implements Actual {
    /**
     * Refuses blank text.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public ProseActual {
        Texts.requireText("an actual in words", text);
    }

    @Override
    public String toString() {
        return text;
    }
}
