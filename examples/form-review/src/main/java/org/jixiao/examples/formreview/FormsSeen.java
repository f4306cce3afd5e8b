package org.jixiao.examples.formreview;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.cells.FormCells;
import org.jixiao.notation.NumberNotation;

/** Tells whether a form of the same district, year, unit and project came before in the run. */
final class FormsSeen {
    private final Map<Key, String> files = new HashMap<>();

    /** A form without a unit is known by its department; width and spaces of names aside. */
    private record Key(String district, int year, String unit, String project) {
        static Key of(FormCells form) {
            return new Key(
                    form.district(), form.year(), tight(ReportWords.unit(form).orElse("")), tight(form.project()));
        }

        private static String tight(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
        }
    }

    /** The file of the same form that came first; empty where this is the first. */
    Optional<String> before(FormCells form, String file) {
        Key key = Key.of(form);
        return isNamed(key) ? Optional.ofNullable(files.putIfAbsent(key, file)) : Optional.empty();
    }

    /** Names that are blank or cut can stand for two projects. */
    private static boolean isNamed(Key key) {
        return Stream.of(key.unit(), key.project())
                .noneMatch(name -> NumberNotation.saysNothing(name) || name.endsWith("…") || name.endsWith("..."));
    }
}
