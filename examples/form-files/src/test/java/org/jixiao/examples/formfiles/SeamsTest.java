package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Beside the ends of pages nothing is read wrong in silence: a cell is as it was printed, or the form says to compare it. */
class SeamsTest {
    private static final int SAMPLE = 300;

    private static List<SeamCell> cells() throws IOException {
        List<SeamCell> cells = new ArrayList<>();
        for (Path print : PrintsTest.prints()) {
            ReadFile document = FormReader.standard().read(PrintsTest.printedFrom(print));
            cells.addAll(SeamCell.of(
                    print,
                    FormReader.standard().read(print),
                    document.forms().stream().map(FileForm::cells).toList()));
        }
        return cells;
    }

    @Test
    void of_300_cells_beside_the_ends_of_pages_none_is_wrong_in_silence() throws IOException {
        List<SeamCell> sample = SeamCell.sample(cells(), SAMPLE);

        assertThat(sample).hasSize(SAMPLE).noneMatch(SeamCell::isWrongInSilence);
        assertThat(sample.stream().map(SeamCell::print).distinct())
                .as("each print is in it")
                .hasSameSizeAs(PrintsTest.prints());
    }

    @Test
    void of_all_of_them_at_least_99_in_100_are_right() throws IOException {
        List<SeamCell> cells = cells();

        assertThat(cells.stream().filter(SeamCell::isRight).count() * 100).isGreaterThanOrEqualTo(cells.size() * 99L);
    }
}
