package org.jixiao.testkit.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jixiao.scoring.Score;
import org.jixiao.testkit.cases.NumberCase;
import org.jixiao.testkit.cases.Trial;

/** Law 7: a rule gives the same wherever it runs. */
public final class Machines {
    /** A machine: with a decimal comma, with digits of its own, with another small i, and at both ends of the day. */
    private record Machine(Locale language, TimeZone zone) {}

    private static final List<Machine> MACHINES = List.of(
            new Machine(Locale.GERMANY, TimeZone.getTimeZone("Pacific/Kiritimati")),
            new Machine(Locale.forLanguageTag("ar-EG-u-nu-arab"), TimeZone.getTimeZone("Pacific/Pago_Pago")),
            new Machine(Locale.forLanguageTag("tr-TR"), TimeZone.getTimeZone("Asia/Shanghai")),
            new Machine(Locale.forLanguageTag("th-TH-u-ca-buddhist"), TimeZone.getTimeZone("America/New_York")));

    private Machines() {}

    /**
     * Where a rule gives something else by another default language or time zone, by the name of the rule. The defaults of
     * the running program are changed meanwhile and set back.
     */
    public static Map<String, String> differences(List<NumberCase> numbers, List<Trial<?>> others) {
        List<Trial<?>> trials = Stream.concat(
                        numbers.stream().<Trial<?>>map(number -> new Trial<>(number.applied(), number.input())),
                        others.stream())
                .toList();
        List<Optional<Score>> here = scores(trials);
        Map<String, String> differences = new LinkedHashMap<>();
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (Machine machine : MACHINES) {
                Locale.setDefault(machine.language());
                TimeZone.setDefault(machine.zone());
                List<Optional<Score>> there = scores(trials);
                for (int i = 0; i < trials.size(); i++) {
                    if (!there.get(i).equals(here.get(i))) {
                        differences.putIfAbsent(
                                trials.get(i).applied().name(),
                                trials.get(i) + " gave " + points(here.get(i)) + ", but by " + machine.language()
                                        + " in " + machine.zone().getID() + " " + points(there.get(i)));
                    }
                }
            }
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
        return differences;
    }

    private static List<Optional<Score>> scores(List<Trial<?>> trials) {
        return trials.stream().<Optional<Score>>map(Trial::score).toList();
    }

    private static String points(Optional<Score> score) {
        return score.map(Score::toString).orElse("an exception");
    }
}
