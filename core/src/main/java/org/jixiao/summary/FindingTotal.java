package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import org.jixiao.finding.FindingCode;

/**
 * How often something was found.
 *
 * @param code what it is
 * @param times how often
 * @param forms on how many forms, at most {@code times}
 */
public record FindingTotal(FindingCode code, long times, long forms) implements Serializable {
    /**
     * Takes figures that forms can add up to.
     *
     * @throws org.jixiao.value.InvalidValueException if the code is null, or there are more forms than times
     */
    public FindingTotal {
        given(code, "code");
        if (forms < 0 || forms > times) {
            throw Impossible.figures(code, times, forms);
        }
    }

    /** Both together; only for the same code. */
    FindingTotal plus(FindingTotal more) {
        return new FindingTotal(code, times + more.times, forms + more.forms);
    }
}
