package org.jixiao.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.report.Picture.Dot;
import org.jixiao.review.Review;
import org.jixiao.scorecard.Forms;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.value.Fraction;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PictureTest {
    private static final List<String> PLACES =
            List.of("x", "y", "width", "height", "cx", "cy", "r", "points", "font-size", "stroke-width", "viewBox");

    private static Scorecard card(String target, String actual, boolean more) {
        return Forms.scored(SelfEvaluation.forProject("网站监测", Year.of(2024))
                .output(o -> o.quantity(
                        "报告",
                        i -> (more ? i.atLeast(target) : i.atMost(target))
                                .actual(actual)
                                .weight(90)))
                .build());
    }

    /** All coordinates are whole numbers that lie inside the picture. */
    private static void holdsWholeNumbersInside(Picture picture) {
        Element svg = Pages.parsed(picture).getDocumentElement();
        int height = Integer.parseInt(svg.getAttribute("viewBox").substring("0 0 1000 ".length()));
        for (Element element : Pages.elements(Pages.parsed(picture))) {
            for (String place : PLACES) {
                assertThat(element.getAttribute(place)).matches("(-?[0-9]+([ ,]|$))*");
            }
            inside(element, "x", 1000);
            inside(element, "cx", 1000);
            inside(element, "y", height);
            inside(element, "cy", height);
            numbers(element.getAttribute("points"))
                    .forEach(number -> assertThat(number).isBetween(0, Math.max(1000, height)));
            if (element.getTagName().equals("rect")) {
                assertThat(numbers(element.getAttribute("x") + " " + element.getAttribute("width"))
                                .mapToInt(n -> n)
                                .sum())
                        .isLessThanOrEqualTo(1000);
            }
        }
    }

    private static void inside(Element element, String attribute, int most) {
        numbers(element.getAttribute(attribute))
                .forEach(number -> assertThat(number).isBetween(0, most));
    }

    private static Stream<Integer> numbers(String text) {
        return Pattern.compile("-?[0-9]+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf);
    }

    @Property(tries = 300)
    void a_curve_lies_inside_its_picture_at_whole_numbers(
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(4) BigDecimal target,
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(4) BigDecimal actual,
            @ForAll boolean more) {
        ItemScore item = card(target.toPlainString(), actual.toPlainString(), more)
                .items()
                .get(1);

        Optional<Picture> picture = Picture.curve(item, Locale.CHINESE);

        assertThat(picture).isPresent();
        holdsWholeNumbersInside(picture.get());
        assertThat(Pages.elements(Pages.parsed(picture.get()), "circle")).isNotEmpty();
    }

    @Property(tries = 300)
    void dots_lie_inside_their_picture_at_whole_numbers(
            @ForAll List<@IntRange(min = 0, max = 300) Integer> rates,
            @ForAll @IntRange(min = 0, max = 100) int total) {
        List<Dot> dots = rates.stream()
                .map(rate -> new Dot("项目", Fraction.of(rate, 100), BigDecimal.valueOf(total)))
                .toList();

        holdsWholeNumbersInside(Picture.execution(dots, Locale.ENGLISH));
    }

    @Test
    void bars_and_grades_lie_inside_their_pictures_at_whole_numbers() {
        holdsWholeNumbersInside(Picture.points(Pages.card(), Locale.CHINESE));
        holdsWholeNumbersInside(Picture.points(Forms.scored(Forms.sound()), Locale.ENGLISH));
        holdsWholeNumbersInside(Picture.grades(DepartmentSummary.empty(), Locale.CHINESE));
        holdsWholeNumbersInside(Picture.grades(DepartmentSummary.empty().plus(Pages.review()), Locale.CHINESE));
    }

    @Test
    void a_bar_stands_for_the_execution_every_class_and_every_indicator() {
        Scorecard card = Pages.card();
        List<String> texts = Pages.texts(Pages.parsed(Picture.points(card, Locale.CHINESE)), "text");

        assertThat(texts)
                .containsSubsequence(
                        "预算执行率",
                        "9.99 / 10",
                        "产出指标",
                        "16.16 / 20.0",
                        "报告",
                        "7.00 / 10",
                        "响应时间",
                        "1.66 / 2.5",
                        "用户意见",
                        "— / 10");
        // earned, lost, and a broken outline for what is open
        assertThat(Pages.elements(Pages.parsed(Picture.points(card, Locale.CHINESE)), "rect").stream()
                        .filter(bar -> !bar.getAttribute("stroke-dasharray").isEmpty()))
                .hasSize(3);
    }

    @Test
    void the_curve_goes_through_its_target_and_the_point_that_was_reached() {
        // 7 of 10 for seven reports instead of one: in the band from 600 % on
        Picture picture =
                Picture.curve(Pages.card().items().get(1), Locale.CHINESE).orElseThrow();
        Element dot = Pages.elements(Pages.parsed(picture), "circle").get(0);

        // 7 of an axis to 7 · 7/5: five sevenths of 850; 7 of 10 points: seven tenths of 420 above the axis
        assertThat(List.of(dot.getAttribute("cx"), dot.getAttribute("cy")))
                .containsExactly(Integer.toString(110 + 607), Integer.toString(480 - 294));
        assertThat(Pages.texts(Pages.parsed(picture), "text")).contains("目标 1份", "7份：7.00 分", "1", "3", "6");
        assertThat(picture.description()).isEqualTo("目标 1份，实际 7份，得 7.00 分，分值 10");
    }

    @Test
    void what_is_no_number_has_no_curve() {
        assertThat(Pages.card().indicators().stream()
                        .map(item -> Picture.curve(item, Locale.CHINESE).isPresent()))
                .containsExactly(true, true, true, false, false);
    }

    @Test
    void grades_stand_as_published_and_as_recomputed() {
        // published 97 is 优, ours with the published award is less
        DepartmentSummary summary =
                DepartmentSummary.empty().plus(Pages.review()).plus(Pages.review());

        Picture picture = Picture.grades(summary, Locale.CHINESE);
        assertThat(picture.description()).isEqualTo("优 公布 2 个，重算 2 个；良 公布 0 个，重算 0 个；中 公布 0 个，重算 0 个；差 公布 0 个，重算 0 个");
        assertThat(Picture.grades(DepartmentSummary.empty().plus(Pages.card()), Locale.CHINESE)
                        .description())
                .doesNotContain("公布");
    }

    @Test
    void a_picture_says_what_it_shows_to_whoever_hears_it_read() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Picture picture = Picture.points(Pages.card(), locale);
            Element svg = Pages.parsed(picture).getDocumentElement();

            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(Pages.texts(Pages.parsed(picture), "title")).startsWith(picture.title());
            assertThat(Pages.texts(Pages.parsed(picture), "desc")).containsExactly(picture.description());
        }
    }

    @Test
    void projects_at_one_place_share_a_dot() {
        Dot dot = Dot.of(Pages.card()).orElseThrow();

        assertThat(Pages.elements(Pages.parsed(Picture.execution(List.of(dot, dot), Locale.CHINESE)), "circle"))
                .hasSize(1);
        assertThat(Dot.of(Forms.scored(Forms.appropriation("0", "0", "0")))).isEmpty();
    }

    @Test
    void open_points_of_a_reviewed_form_count_as_they_were_published() {
        Review review = Pages.review();

        assertThat(Dot.of(review)).map(Dot::total).contains(review.total().accepted());
        assertThat(review.total().accepted()).isGreaterThan(review.scorecard().total());
    }

    @Test
    void colours_stand_out_on_white_and_on_a_dark_screen() {
        for (String colour : List.of(Canvas.EARNED, Canvas.LOST, Canvas.OPEN)) {
            for (String ground : List.of("#ffffff", "#14171b")) {
                assertThat(contrast(colour, ground))
                        .as(colour + " on " + ground)
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void words_stand_out_from_their_ground_in_every_style() throws Exception {
        String sheet =
                new String(HtmlReport.class.getResourceAsStream("page.css").readAllBytes(), StandardCharsets.UTF_8);
        List<Map<String, String>> styles = Pattern.compile(":root \\{([^}]*)}")
                .matcher(sheet)
                .results()
                .map(found -> Pattern.compile("--([a-z-]+): (#[0-9a-f]+)")
                        .matcher(found.group(1))
                        .results()
                        .collect(Collectors.toMap(one -> one.group(1), one -> one.group(2))))
                .toList();

        assertThat(styles).hasSize(3).allSatisfy(style -> {
            for (String words : List.of(
                    "ink on paper",
                    "soft on paper",
                    "link on paper",
                    "ink on band",
                    "soft on band",
                    "ink on wrong-back",
                    "ink on doubt-back",
                    "wrong on wrong-back",
                    "doubt on doubt-back",
                    "link on band",
                    "link on wrong-back",
                    "link on doubt-back")) {
                String[] both = words.split(" on ", -1);
                assertThat(contrast(requireNonNull(style.get(both[0])), requireNonNull(style.get(both[1]))))
                        .as(words + style)
                        .isGreaterThanOrEqualTo(4.5);
            }
        });
    }

    /** The contrast of WCAG 2.1. */
    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        String six = colour.length() == 4 ? colour.substring(1).replaceAll("(.)", "$1$1") : colour.substring(1);
        double[] share = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(six.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += share[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
