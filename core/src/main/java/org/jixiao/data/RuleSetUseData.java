package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;

/**
 * How many forms one rule set scored.
 *
 * @param rules the id of the rule set: {@code beijing/chaoyang/2024}
 * @param forms how many, above 0: {@code 3}
 */
public record RuleSetUseData(String rules, String forms) implements Serializable {
    /**
     * Refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public RuleSetUseData {
        given(rules, "rules");
        given(forms, "forms");
    }
}
