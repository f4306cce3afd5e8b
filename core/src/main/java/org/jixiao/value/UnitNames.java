package org.jixiao.value;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jixiao.internal.Messages;
import org.jspecify.annotations.Nullable;

/** What units are called in English; read when the first name is asked for. */
final class UnitNames {
    static final ImmutableMap<String, String> ENGLISH = Messages.names("unit_names_en.properties");

    private UnitNames() {}

    /** A unit of the table by its name, a multiple as 10000 × person, a rate as person/year; any other unit as it is written. */
    static String english(String symbol) {
        @Nullable String name = ENGLISH.get(symbol);
        int slash = symbol.indexOf('/');
        if (name != null) {
            return name;
        }
        if (slash >= 0) {
            return english(symbol.substring(0, slash).strip()) + "/"
                    + english(symbol.substring(slash + 1).strip());
        }
        Map.@Nullable Entry<String, Fraction> multiple = Units.multipleOf(symbol);
        return multiple == null
                ? symbol
                : multiple.getValue() + " × "
                        + english(symbol.substring(multiple.getKey().length()));
    }
}
