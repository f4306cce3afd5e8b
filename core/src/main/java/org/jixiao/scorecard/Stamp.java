package org.jixiao.scorecard;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;

/**
 * What a figure was made from, so that it can be made again years later.
 *
 * @param libraryVersion of Jixiao
 * @param ruleSet id of the rule set: {@code beijing/chaoyang/2024}
 * @param fingerprint SHA-256 of everything the rules decide, 64 hexadecimal digits
 * @param formHash SHA-256 of everything the form says, 64 hexadecimal digits
 */
public record Stamp(String libraryVersion, String ruleSet, String fingerprint, String formHash)
        implements Serializable {
    /**
     * Refuses null.
     *
     * @throws org.jixiao.value.InvalidValueException if a part is null
     */
    public Stamp {
        given(libraryVersion, "libraryVersion");
        given(ruleSet, "ruleSet");
        given(fingerprint, "fingerprint");
        given(formHash, "formHash");
    }

    /** The version of this library, which every new stamp carries. */
    public static String currentVersion() {
        return LibraryVersion.CURRENT;
    }
}
