package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import org.jixiao.scorecard.Stamp;

/**
 * What a figure was made from, so that it can be made again years later.
 *
 * @param libraryVersion of Jixiao: {@code 0.1.0}
 * @param rules the id of the rule set: {@code beijing/chaoyang/2024}
 * @param fingerprint SHA-256 of everything the rules decide, 64 hexadecimal digits
 * @param formHash SHA-256 of everything the form says, 64 hexadecimal digits
 */
public record StampData(String libraryVersion, String rules, String fingerprint, String formHash)
        implements Serializable {
    /**
     * Refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public StampData {
        given(libraryVersion, "libraryVersion");
        given(rules, "rules");
        given(fingerprint, "fingerprint");
        given(formHash, "formHash");
    }

    static StampData of(Stamp stamp) {
        return new StampData(stamp.libraryVersion(), stamp.ruleSet(), stamp.fingerprint(), stamp.formHash());
    }
}
