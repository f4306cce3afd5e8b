package org.jixiao.form;

/**
 * The indicator fell away for this project; said explicitly, never inferred from an empty cell.
 *
 * @param reason why, not blank
 */
public record NotApplicable(String reason) implements Actual {
    /**
     * Refuses a blank reason.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public NotApplicable {
        Texts.requireText("a reason why the indicator does not apply", reason);
    }

    @Override
    public String toString() {
        return "不适用（" + reason + "）";
    }
}
