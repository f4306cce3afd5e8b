package org.jixiao.summary;

import java.io.Serializable;
import org.jixiao.scorecard.FindingCode;

/**
 * How often something was found.
 *
 * @param code what it is
 * @param times how often
 * @param forms on how many forms, at most {@code times}
 */
public record FindingTotal(FindingCode code, long times, long forms) implements Serializable {
    /** Both together; only for the same code. */
    FindingTotal plus(FindingTotal other) {
        return new FindingTotal(code, times + other.times, forms + other.forms);
    }
}
