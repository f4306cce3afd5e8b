package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jixiao.cells.FormCells;
import org.jixiao.data.ReviewData;
import org.jixiao.data.SummaryData;
import org.jixiao.examples.formfiles.FormReader;
import org.jixiao.review.Review;
import org.jixiao.spi.InstalledRuleSets;
import org.jixiao.summary.DepartmentSummary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What this program prints as JSON stands under the same names, with the same figures, in the records of the library. */
class DataShapeTest {
    private static final String DECIMAL = "-?[0-9]+(\\.[0-9]+)?";

    @Test
    void every_field_of_a_review_is_in_the_record_of_the_review() throws Exception {
        for (Review review : reviews()) {
            Map<String, @Nullable Object> json =
                    json(out -> new JsonOutput(out, Shown.ALL, Locale.CHINESE).review(review));

            sameIn(review.published().id(), json, ReviewData.of(review, Locale.CHINESE));
        }
    }

    @Test
    void every_field_of_a_summary_is_in_the_record_of_the_summary() throws Exception {
        List<Review> reviews = reviews();
        Map<String, @Nullable Object> json = json(out -> {
            SummaryJson output = new SummaryJson(out, new Language(Locale.CHINESE));
            reviews.forEach(output::review);
            output.end(new Refusals());
        });
        SummaryData data = SummaryData.of(reviews.stream().collect(DepartmentSummary.ofReviews()), Locale.CHINESE);

        sameIn("summary", json, data);
    }

    private static List<Review> reviews() throws Exception {
        PackChooser packs = new PackChooser(InstalledRuleSets.load(), Optional.empty());
        Reviewers reviewers = new Reviewers();
        Path elsewhere = Path.of(System.getProperty("basedir", "."), "src/test/resources/elsewhere");
        try (Stream<Path> corpus = Files.list(Program.corpus());
                Stream<Path> others = Files.list(elsewhere)) {
            return Stream.concat(corpus, others)
                    .sorted()
                    .map(DataShapeTest::form)
                    .map(form -> reviewers.review(form, packs.choose(form)))
                    .toList();
        }
    }

    private static FormCells form(Path file) {
        return FormReader.standard().read(file).forms().get(0).cells();
    }

    private static Map<String, @Nullable Object> json(Consumer<PrintStream> write) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return JsonTree.object(bytes.toString(StandardCharsets.UTF_8));
    }

    /** Figures are equal as numbers: in a record they stand with the decimals of their document. */
    private static void same(String place, @Nullable Object json, @Nullable Object data) {
        if (json instanceof Map<?, ?> object) {
            assertThat(data).as(place).isInstanceOf(Record.class);
            sameIn(place, object, data);
        } else if (json instanceof List<?> list) {
            List<?> other = (List<?>) Objects.requireNonNull(data);
            assertThat(other).as(place).hasSameSizeAs(list);
            for (int i = 0; i < list.size(); i++) {
                same(place + "[" + i + "]", list.get(i), other.get(i));
            }
        } else if (String.valueOf(json).matches(DECIMAL)) {
            assertThat(String.valueOf(data)).as(place).matches(DECIMAL);
            assertThat(new BigDecimal(String.valueOf(data))).as(place).isEqualByComparingTo(String.valueOf(json));
        } else {
            assertThat(String.valueOf(data)).as(place).isEqualTo(String.valueOf(json));
        }
    }

    private static void sameIn(String place, Map<?, ?> object, @Nullable Object data) {
        Map<String, @Nullable Object> parts = parts(data);
        object.forEach((name, value) -> {
            assertThat(parts).as(place).containsKey(name.toString());
            same(place + "." + name, value, parts.get(name));
        });
    }

    private static Map<String, @Nullable Object> parts(@Nullable Object data) {
        Map<String, @Nullable Object> parts = new TreeMap<>();
        for (RecordComponent part :
                data == null ? new RecordComponent[0] : data.getClass().getRecordComponents()) {
            try {
                parts.put(part.getName(), part.getAccessor().invoke(data));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return parts;
    }
}
