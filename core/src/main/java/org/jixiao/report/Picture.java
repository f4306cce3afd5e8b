package org.jixiao.report;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.list;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.internal.Words;
import org.jixiao.review.Review;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.ScoringException;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.value.Fraction;

/**
 * A picture as SVG: whole numbers in a view box 1000 wide, with a title and a description for whoever hears it read. Its colours
 * hold on white paper and on a dark screen, and whatever a colour says is also said by shape and figure.
 *
 * <pre>{@code
 * Files.writeString(file, Picture.points(card, Locale.CHINESE).toString());
 * }</pre>
 *
 * <p>Immutable.
 */
public final class Picture {
    private final String title;
    private final String description;
    private final Canvas canvas;

    Picture(String title, String description, Canvas canvas) {
        this.title = title;
        this.description = description;
        this.canvas = canvas;
    }

    /** Where the points of a form went: a bar for the execution and each level-1 class, and under it one for each indicator. */
    public static Picture points(Scorecard card, Locale locale) {
        return new PointsPicture(given(card, "card"), new Words(given(locale, "locale"))).picture();
    }

    /**
     * The points of an item for every actual, with its target and what the form reached.
     *
     * @return empty where the item is not a number, its strategy has no curve, or target and actual are too large to be drawn
     * @throws ScoringException if the curve contradicts the scores of the strategy
     */
    public static Optional<Picture> curve(ItemScore item, Locale locale) {
        return CurvePicture.of(given(item, "item"), new Words(given(locale, "locale")));
    }

    /** How many projects earned each grade: as published beside as recomputed, where forms were reviewed. */
    public static Picture grades(DepartmentSummary summary, Locale locale) {
        return GradesPicture.of(given(summary, "summary"), new Words(given(locale, "locale")));
    }

    /** Execution against score: a dot a project. */
    public static Picture execution(List<Dot> projects, Locale locale) {
        return ExecutionPicture.of(list(projects, "projects"), new Words(given(locale, "locale")));
    }

    /**
     * What {@link Picture#execution} draws of a project.
     *
     * @param name shown when the dot is pointed at
     * @param rate executed ÷ budget, 1 for all of it, not below 0
     * @param total 总分, not below 0
     */
    public record Dot(String name, Fraction rate, BigDecimal total) {
        /**
         * Refuses null.
         *
         * @throws org.jixiao.value.InvalidValueException if a part is null
         */
        public Dot {
            given(name, "name");
            given(rate, "rate");
            given(total, "total");
        }

        /** The dot of a scored form; empty where it has no execution rate. */
        public static Optional<Dot> of(Scorecard card) {
            return of(given(card, "card"), card.countedTotal());
        }

        /** The dot of a reviewed form, whose open points count as they were published; empty where it has no execution rate. */
        public static Optional<Dot> of(Review review) {
            return of(given(review, "review").scorecard(), review.total().accepted());
        }

        private static Optional<Dot> of(Scorecard card, BigDecimal total) {
            return card.execution().rate().map(rate -> new Dot(card.form().project(), rate, total));
        }
    }

    /** What the picture shows. */
    public String title() {
        return title;
    }

    /** The same in sentences, with the figures. */
    public String description() {
        return description;
    }

    /** The picture as a part of a page. */
    Markup markup() {
        return svg("");
    }

    private Markup svg(String namespace) {
        return new Markup()
                .open(
                        "svg",
                        "xmlns",
                        namespace,
                        "viewBox",
                        "0 0 " + Canvas.WIDTH + " " + canvas.height(),
                        "role",
                        "img",
                        "font-size",
                        Integer.toString(Canvas.FONT),
                        "fill",
                        "currentColor")
                .element("title", title)
                .element("desc", description)
                .line()
                .put(canvas.markup())
                .close()
                .line();
    }

    /** The picture as a file of its own. */
    @Override
    public String toString() {
        return svg("http://www.w3.org/2000/svg").toString();
    }
}
