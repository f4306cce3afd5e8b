package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.cells.FormCells;
import org.jixiao.examples.formfiles.FormReader;
import org.jixiao.review.Review;
import org.jixiao.review.Reviewer;
import org.jixiao.spi.InstalledRuleSets;
import org.junit.jupiter.api.Test;

/**
 * All published forms of the corpus, and those of other places, against the approved record {@code conformance.txt}.
 *
 * <p>The record is written for people: per form its verdicts, and under every score that differs a line, begun with {@code
 * #}, that says what is wrong in the published form, found by hand in its cells. A changed verdict shows as a changed line.
 */
class ConformanceTest {
    private static final String EXPLANATION = "      # ";
    private static final Path ELSEWHERE = Path.of(System.getProperty("basedir", "."), "src/test/resources/elsewhere");
    private static final Pattern DIFFERS = Pattern.compile("  (total )?DIFFERS[ :].*");

    @Test
    void every_verdict_on_the_published_forms_is_the_approved_one() throws Exception {
        String met = String.join("\n", forms().map(VerdictRecord::of).toList());
        Path copy = Path.of(System.getProperty("basedir", "."), "target", "conformance.txt");
        Files.writeString(copy, met);

        assertThat(met)
                .as("verdicts; the record as it would be now stands in target/conformance.txt")
                .isEqualTo(approved().stream()
                        .filter(line -> !line.startsWith(EXPLANATION))
                        .reduce((left, right) -> left + "\n" + right)
                        .orElseThrow());
    }

    @Test
    void every_score_that_differs_is_explained_by_hand_and_nothing_else_is() throws Exception {
        List<String> lines = approved();
        for (int i = 0; i < lines.size(); i++) {
            boolean explained = i + 1 < lines.size() && lines.get(i + 1).startsWith(EXPLANATION);
            if (!lines.get(i).startsWith(EXPLANATION)) {
                assertThat(explained)
                        .as("an explanation under: %s", lines.get(i))
                        .isEqualTo(DIFFERS.matcher(lines.get(i)).matches());
            }
        }
    }

    /** What is missing of 97 % are blank cells, plain quantities answered in words, and sentences that no rule answers. */
    @Test
    void the_corpus_is_read_as_far_as_its_cells_say() throws Exception {
        Coverage all = coverage(Program.corpus());

        assertThat(all.forms()).isEqualTo(117);
        assertThat(all.indicators()).as("rows with points; four rows are 无").isEqualTo(785);
        assertThat(all.assessed() * 100)
                .as("95 % of all indicators, of 789 rows")
                .isGreaterThanOrEqualTo(789 * 95);
        Coverage.Quantitative signed = all.quantitative();
        assertThat(signed.assessed() * 100)
                .as("95 % of quantitative indicators in forms with a nature column")
                .isGreaterThanOrEqualTo(signed.count() * 95);
    }

    @Test
    void no_form_of_another_place_is_refused() throws Exception {
        assertThat(coverage(ELSEWHERE).forms()).isEqualTo(22);
    }

    private static Coverage coverage(Path folder) throws IOException {
        CoverageReport report = new CoverageReport();
        reviews(folder).forEach(report::add);
        System.out.println(report);
        return report.all();
    }

    private static Stream<Review> forms() throws IOException {
        return Stream.concat(reviews(Program.corpus()), reviews(ELSEWHERE));
    }

    private static Stream<Review> reviews(Path folder) throws IOException {
        PackChooser packs = new PackChooser(InstalledRuleSets.load(), Optional.empty());
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.sorted().toList();
        }
        return files.stream().map(file -> review(file, packs));
    }

    private static Review review(Path file, PackChooser packs) {
        FormCells form = FormReader.standard().read(file).forms().get(0).cells();
        return Reviewer.using(packs.choose(form).rules()).review(form);
    }

    private static List<String> approved() throws IOException {
        return Files.readAllLines(Path.of(System.getProperty("basedir", "."), "src/test/resources/conformance.txt"));
    }
}
