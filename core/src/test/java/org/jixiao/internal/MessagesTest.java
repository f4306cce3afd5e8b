package org.jixiao.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.finding.FindingCode;
import org.jixiao.finding.OpenCause;
import org.jixiao.finding.Severity;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.Nature;
import org.jixiao.monitoring.Colour;
import org.jixiao.review.Verdict;
import org.jixiao.rule.ExecutionBase;
import org.jixiao.rule.Grade;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.Statement;
import org.jixiao.scorecard.ScoreKind;
import org.jixiao.scoring.Attainment;
import org.jixiao.scoring.Measure;
import org.jixiao.scoring.StockReason;
import org.jixiao.targets.TargetClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z_0-9]+(?:\\.[a-z_0-9]+)+)\"");

    static Set<String> codes() {
        Set<String> codes = new TreeSet<>(Messages.codes(Locale.CHINESE));
        codes.addAll(Messages.codes(Locale.ENGLISH));
        return codes;
    }

    @Test
    void both_languages_have_the_same_codes() {
        assertThat(Messages.codes(Locale.ENGLISH)).isEqualTo(Messages.codes(Locale.CHINESE));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void both_languages_fill_in_the_same_places(String code) {
        assertThat(placeholders(code, Locale.ENGLISH)).isEqualTo(placeholders(code, Locale.CHINESE));
    }

    private static Set<String> placeholders(String code, Locale locale) {
        Set<String> names = new TreeSet<>();
        PLACEHOLDER
                .matcher(Messages.template(code, locale))
                .results()
                .map(MatchResult::group)
                .filter(place -> place.indexOf('|') < 0) // which word goes with a number is a matter of the language
                .forEach(names::add);
        return names;
    }

    @Test
    void every_code_in_the_sources_has_a_text_and_every_text_is_used() throws IOException {
        Set<String> used = new TreeSet<>();
        for (FindingCode code : FindingCode.values()) {
            used.add("finding." + code);
            used.add("finding_label." + code);
        }
        Arrays.stream(NotApplicablePolicy.values()).forEach(policy -> used.add("not_applicable." + policy));
        Arrays.stream(ExecutionBase.values()).forEach(base -> used.add("execution_base." + base));
        Arrays.stream(Statement.values()).forEach(statement -> used.add("statement." + statement));
        Arrays.stream(IndicatorClass.values()).forEach(level1 -> used.add("level1_weights." + level1.name()));
        Arrays.stream(OpenCause.values()).forEach(cause -> used.add("cause." + cause.name()));
        labels().forEach((prefix, values) -> values.forEach(value -> used.add(prefix + "." + value.name())));
        Arrays.stream(RoundingMode.values())
                .filter(mode -> mode != RoundingMode.UNNECESSARY)
                .forEach(mode -> used.add("rounding." + mode));
        used.add("rounding");
        Stream.of("CHANGED", "ADDED", "DROPPED", "OTHER_SOURCE", "SAME")
                .forEach(kind -> used.add("comparison." + kind));
        RuleTopic.all().forEach(topic -> used.add("rule." + topic.name().toLowerCase(Locale.ROOT)));
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(path -> path.toString().endsWith(".java"))
                    .map(MessagesTest::read)
                    .forEach(source -> LITERAL.matcher(source)
                            .results()
                            .map(match -> match.group(1))
                            .forEach(used::add));
        }
        used.removeAll(Set.of(
                "messages_zh.properties",
                "messages_en.properties",
                "unit_names_en.properties",
                "build.properties",
                "page.css"));
        // the sample in a javadoc or a number in quotes is no code
        used.removeIf(literal -> literal.matches("[0-9.]+"));
        // the code of a mistake stands for what was expected, and for a hint where there is one
        Set<String> mistakes = used.stream()
                .filter(code -> codes().contains("expected." + code))
                .collect(Collectors.toSet());
        used.removeAll(mistakes);
        for (String code : mistakes) {
            used.add("expected." + code);
            for (String beside : Set.of("hint.", "mistake.")) {
                if (codes().contains(beside + code)) {
                    used.add(beside + code);
                }
            }
        }
        used.removeAll(Set.of("expected.", "hint."));
        used.add("mistake");
        assertThat(used).isEqualTo(codes());
    }

    /** The enums whose constants are called something, by the prefix of their texts. */
    private static Map<String, List<Enum<?>>> labels() {
        return Map.of(
                "severity", List.of(Severity.values()),
                "verdict", List.of(Verdict.values()),
                "score_kind", List.of(ScoreKind.values()),
                "grade", List.of(Grade.values()),
                "indicator_class", List.of(IndicatorClass.values()),
                "nature", List.of(Nature.values()),
                "colour", List.of(Colour.values()),
                "target_class", List.of(TargetClass.values()));
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_reason_topic_measure_and_policy_has_a_text_in_both_languages() {
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            for (StockReason reason : StockReason.values()) {
                assertThat(reason.template(locale)).isEqualTo(Messages.template(reason.code(), locale));
            }
            for (FindingCode code : FindingCode.values()) {
                assertThat(Messages.template("finding." + code, locale)).isNotBlank();
                assertThat(code.label(locale)).isEqualTo(Messages.template("finding_label." + code, locale));
            }
            Stream.<Localised[]>of(
                            RuleTopic.all().toArray(Localised[]::new),
                            Measure.values(),
                            Attainment.values(),
                            NotApplicablePolicy.values(),
                            Statement.values())
                    .flatMap(Arrays::stream)
                    .forEach(words -> assertThat(words.text(locale)).isNotBlank());
        }
    }

    @Test
    void what_has_a_chinese_word_on_forms_is_called_so() {
        assertThat(Grade.values())
                .allSatisfy(grade -> assertThat(grade.label(Locale.CHINESE)).isEqualTo(grade.label()));
        assertThat(IndicatorClass.values())
                .allSatisfy(level1 -> assertThat(level1.label(Locale.CHINESE)).isEqualTo(level1.label()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void no_two_constants_of_one_enum_are_called_the_same(String language) {
        Locale locale = Locale.forLanguageTag(language);
        labels().forEach((prefix, values) -> assertThat(values)
                .extracting(value -> Messages.template(prefix + "." + value.name(), locale))
                .doesNotHaveDuplicates());
    }

    @Test
    void no_two_reasons_share_a_code() {
        assertThat(StockReason.values()).extracting(StockReason::code).doesNotHaveDuplicates();
    }

    @Test
    void an_unknown_code_is_an_error_that_names_it() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> Messages.template("no.such", Locale.CHINESE))
                .withMessage("no text for no.such");
    }

    @Test
    void every_chinese_is_read_in_chinese_and_anything_else_in_english() {
        assertThat(Messages.template("report.total", Locale.US)).isEqualTo("total");
        assertThat(Messages.template("report.total", Locale.SIMPLIFIED_CHINESE)).isEqualTo("总分");
        assertThat(Messages.template("report.total", Locale.TRADITIONAL_CHINESE))
                .isEqualTo("总分");
        assertThat(Messages.template("report.total", Locale.forLanguageTag("zh-Hant-HK")))
                .isEqualTo("总分");
        assertThat(Messages.template("report.total", Locale.JAPAN)).isEqualTo("total");
        assertThat(Messages.template("report.total", Locale.ROOT)).isEqualTo("total");
    }
}
