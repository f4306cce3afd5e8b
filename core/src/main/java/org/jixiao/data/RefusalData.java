package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.list;

import java.io.Serializable;
import java.util.List;

/**
 * Forms that could not be scored for one reason.
 *
 * @param kind why
 * @param files how many: {@code 1}
 * @param examples ids of some of them, five at most
 */
public record RefusalData(String kind, String files, List<String> examples) implements Serializable {
    /**
     * Copies lists, and refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public RefusalData {
        given(kind, "kind");
        given(files, "files");
        examples = list(examples, "examples");
    }
}
