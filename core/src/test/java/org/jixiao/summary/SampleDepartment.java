package org.jixiao.summary;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.scorecard.Forms;
import org.jixiao.scorecard.Scorecard;

/** Five small projects. */
public final class SampleDepartment {
    private SampleDepartment() {}

    /** 100; 97.50 with three quarters spent; 80 with an output missed; 80 to 100; 90 to 100 with nothing said of spending. */
    public static List<Scorecard> cards() {
        return Stream.of(
                        Forms.appropriation("100", "100", "100"),
                        Forms.appropriation("200", "400", "300"),
                        Forms.output(i -> i.atLeast("100 个").actual("0")),
                        Forms.output(i -> i.atLeast("100 个").notReported()),
                        Forms.appropriation("50", "", ""))
                .map(Forms::scored)
                .toList();
    }
}
