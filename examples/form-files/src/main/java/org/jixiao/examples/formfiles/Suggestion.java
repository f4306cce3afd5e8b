package org.jixiao.examples.formfiles;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody who wrote a name wrong may have meant. */
public final class Suggestion {
    /** Fewer letters can begin anything. */
    private static final int BEGINNING = 3;

    private Suggestion() {}

    /** “; did you mean …?” behind a message; nothing where no known name is like {@code met}. */
    public static Said behind(Said message, String met, Collection<String> known) {
        return nearest(met, known)
                .map(name -> message.and("；是不是要写 " + name + "？", "; did you mean " + name + "?"))
                .orElse(message);
    }

    /** The known name of which {@code met} is a part or the beginning (chaoyang/2024), else the one with the fewest slips. */
    public static Optional<String> nearest(String met, Collection<String> known) {
        String given = met.toLowerCase(Locale.ROOT).strip();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> longer = known.stream()
                .filter(name -> ("/" + name + "/").contains("/" + given + "/") || isBeginning(given, name))
                .max(Comparator.naturalOrder());
        int tolerated = Math.max(1, given.length() / 3);
        return longer.or(() -> known.stream()
                .filter(name -> slips(given, name.toLowerCase(Locale.ROOT)) <= tolerated)
                .min(Comparator.comparingInt(name -> slips(given, name.toLowerCase(Locale.ROOT)))));
    }

    private static boolean isBeginning(String given, String name) {
        return given.length() >= BEGINNING && name.startsWith(given);
    }

    /** How many letters are wrong, missing, too many, or in the wrong order with their neighbour. */
    static int slips(String met, String meant) {
        int[][] slips = new int[met.length() + 1][meant.length() + 1];
        for (int i = 0; i <= met.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : fewest(slips, met, meant, i, j);
            }
        }
        return slips[met.length()][meant.length()];
    }

    private static int fewest(int[][] slips, String met, String meant, int i, int j) {
        boolean isRight = met.charAt(i - 1) == meant.charAt(j - 1);
        int fewest = Math.min(slips[i - 1][j - 1] + (isRight ? 0 : 1), 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        boolean isSwapped =
                i > 1 && j > 1 && met.charAt(i - 1) == meant.charAt(j - 2) && met.charAt(i - 2) == meant.charAt(j - 1);
        return isSwapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }
}
