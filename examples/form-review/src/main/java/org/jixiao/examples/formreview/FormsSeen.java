package org.jixiao.examples.formreview;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jixiao.cells.FormCells;
import org.jixiao.examples.formreview.since.FormKey;

/** Tells whether a form of the same district, year, unit and project came before in the run. */
final class FormsSeen {
    private final Map<FormKey, String> files = new HashMap<>();

    /** The file of the same form that came first; empty where this is the first. */
    Optional<String> before(FormCells form, String file) {
        FormKey key = FormKey.of(form);
        return key.isNamed() ? Optional.ofNullable(files.putIfAbsent(key, file)) : Optional.empty();
    }
}
