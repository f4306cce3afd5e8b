package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;

/**
 * How often something was found on many forms: 缺少偏差说明, 2 times on 2 forms.
 *
 * @param code stable, of {@link org.jixiao.finding.FindingCode}: {@code NOTE_MISSING}
 * @param label what it is called: {@code 缺少偏差说明}
 * @param severity that of its code, which a mild case can stay below: {@code error}
 * @param severityLabel the same in words: {@code 错误}
 * @param times how often: {@code 2}
 * @param forms on how many forms: {@code 2}
 */
public record FindingTotalData(
        String code, String label, String severity, String severityLabel, String times, String forms)
        implements Serializable {
    /**
     * Refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public FindingTotalData {
        given(code, "code");
        given(label, "label");
        given(severity, "severity");
        given(severityLabel, "severityLabel");
        given(times, "times");
        given(forms, "forms");
    }
}
