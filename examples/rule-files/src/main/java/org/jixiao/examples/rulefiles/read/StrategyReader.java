package org.jixiao.examples.rulefiles.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jixiao.examples.rulefiles.yaml.BadNode;
import org.jixiao.examples.rulefiles.yaml.Node;
import org.jixiao.examples.rulefiles.yaml.Section;
import org.jixiao.examples.rulefiles.yaml.Troubles;
import org.jixiao.examples.rulefiles.yaml.Values;
import org.jixiao.form.RatingScale;
import org.jixiao.scoring.DeductionBuilder;
import org.jixiao.scoring.Measure;
import org.jixiao.scoring.OverTargetBands;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringInput.ProseInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringInput.RatingInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.scoring.StepsBuilder;
import org.jixiao.value.Money;

/**
 * Reads stock strategies: {@code proportional}, {@code passLine: 60%}, {@code atMost: {points: 5, base: reverseRatio}}. Words and parameters
 * are those of {@link ScoringStrategies#term}.
 */
public final class StrategyReader {
    private static final Map<String, Measure> MEASURES = Words.of(Measure.values());
    private static final String WAN = "万元";
    private static final Pattern TIME = Pattern.compile("[0-9.]+ *\\p{IsAlphabetic}+");

    private final Troubles troubles;
    private final Map<String, Function<Node, ScoringStrategy<? super QuantityInput>>> numbers = new TreeMap<>();
    private final Map<String, Function<Node, ScoringStrategy<? super RatingInput>>> ratings = new TreeMap<>();
    private final Map<String, Function<Node, ScoringStrategy<? super ProseInput>>> prose = new TreeMap<>();
    private final Map<String, Function<Node, ScoringStrategy<? super DeadlineInput>>> deadlines = new TreeMap<>();

    /** Notes unknown parameters in {@code troubles}. */
    public StrategyReader(Troubles troubles) {
        this.troubles = troubles;
        numbers.put("proportional", plain(ScoringStrategies::proportional));
        numbers.put("reverseRatio", plain(ScoringStrategies::reverseRatio));
        numbers.put("reverseLinear", plain(ScoringStrategies::reverseLinear));
        numbers.put("equalAsPositive", plain(ScoringStrategies::equalAsPositive));
        numbers.put("equalOrNothing", plain(ScoringStrategies::equalOrNothing));
        numbers.put("equalSymmetric", plain(ScoringStrategies::equalSymmetric));
        numbers.put("execution", plain(ScoringStrategies::execution));
        numbers.put("direct", plain(ScoringStrategies::direct));
        numbers.put("passLine", share -> ScoringStrategies.passLine(Values.share(share)));
        numbers.put("corridor", shares -> ScoringStrategies.corridor(Values.shares(shares)));
        numbers.put("lessOverTarget", this::lessOverTarget);
        numbers.put("atMost", this::atMost);
        numbers.put("proportionalBelowZero", base -> ScoringStrategies.proportionalBelowZero(numbers(base)));
        numbers.put("earnEach", this::earnEach);
        numbers.put("fullMarksIn", this::fullMarksIn);
        numbers.put("steps", this::steps);
        numbers.put("deduct", this::deduct);
        numbers.put("executionWithoutBudgetOver", money -> ScoringStrategies.executionWithoutBudgetOver(wan(money)));
        ratings.put("rating", plain(ScoringStrategies::rating));
        ratings.put("ratingOn", scales -> ScoringStrategies.ratingOn(scales(scales)));
        ratings.put("direct", plain(ScoringStrategies::direct));
        prose.put("prose", plain(ScoringStrategies::prose));
        prose.put("proseOn", this::proseOn);
        prose.put("checklist", StrategyReader::checklist);
        prose.put("direct", plain(ScoringStrategies::direct));
        deadlines.put("deadline", plain(ScoringStrategies::deadline));
        deadlines.put("deductLate", this::deductLate);
        deadlines.put("direct", plain(ScoringStrategies::direct));
    }

    /** A strategy for numbers. */
    public ScoringStrategy<? super QuantityInput> numbers(Node node) {
        return named(node, numbers);
    }

    /** A strategy for ratings. */
    public ScoringStrategy<? super RatingInput> ratings(Node node) {
        return named(node, ratings);
    }

    /** A strategy for words. */
    public ScoringStrategy<? super ProseInput> prose(Node node) {
        return named(node, prose);
    }

    /** A strategy for deadlines. */
    public ScoringStrategy<? super DeadlineInput> deadlines(Node node) {
        return named(node, deadlines);
    }

    /** Bands above the target: {@code {200%: 10%, 300%: 20%}}. */
    public OverTargetBands bands(Node node) {
        String[] rows = Section.any(node).fields().stream()
                .map(row -> Values.share(row.key()) + ": " + deducted(row.value()))
                .toArray(String[]::new);
        return Troubles.checked(node.at(), () -> ScoringStrategies.bands(rows));
    }

    /** A share of the weight, or points: {@code 2分}. */
    private static String deducted(Node node) {
        return node instanceof Node.Text text && text.text().endsWith("分") ? Values.text(node) : Values.share(node);
    }

    private static <S> S named(Node node, Map<String, Function<Node, S>> known) {
        if (node instanceof Node.Text word) {
            Node nothing = new Node.Text("", word.at());
            return made(word, nothing, known);
        }
        List<Node.Field> call = Section.any(node).fields();
        if (call.size() != 1) {
            throw BadNode.expected("一种方法的名称，后面是它的参数", "the name of one method, and behind it its parameters", node);
        }
        return made(call.get(0).key(), call.get(0).value(), known);
    }

    private static <S> S made(Node.Text word, Node parameters, Map<String, Function<Node, S>> known) {
        Function<Node, S> factory = Values.choice(word, known);
        return Troubles.checked(word.at(), () -> factory.apply(parameters));
    }

    private static <S> Function<Node, S> plain(Supplier<S> factory) {
        return parameters -> {
            if (!(parameters instanceof Node.Text text && text.text().isEmpty())) {
                throw BadNode.expected("没有参数", "no parameters", parameters);
            }
            return factory.get();
        };
    }

    private ScoringStrategy<QuantityInput> lessOverTarget(Node node) {
        Section parts = Section.of(node, troubles, List.of("base", "bands"));
        return ScoringStrategies.lessOverTarget(numbers(parts.require("base")), bands(parts.require("bands")));
    }

    private ScoringStrategy<QuantityInput> atMost(Node node) {
        Section parts = Section.of(node, troubles, List.of("points", "base"));
        return ScoringStrategies.atMost(Values.number(parts.require("points")), numbers(parts.require("base")));
    }

    private ScoringStrategy<QuantityInput> fullMarksIn(Node node) {
        Section parts = Section.of(node, troubles, List.of("of", "interval", "base"));
        Measure measure = Values.choice(parts.require("of"), MEASURES);
        return ScoringStrategies.fullMarksIn(
                measure, interval(measure, parts.require("interval")), numbers(parts.require("base")));
    }

    /** An interval of a measure: of actuals as it stands, of shares with its %. */
    private static String interval(Measure measure, Node node) {
        return isAmount(measure) ? Values.text(node) : Values.shares(node);
    }

    private ScoringStrategy<QuantityInput> steps(Node node) {
        Section parts = Section.of(node, troubles, List.of("of", "outOf", "table"));
        Measure measure = Values.choice(parts.require("of"), MEASURES);
        StepsBuilder steps = ScoringStrategies.steps(measure);
        Node most = parts.require("outOf");
        Troubles.checked(most.at(), () -> steps.outOf(Values.number(most)));
        for (Node.Field row : Section.any(parts.require("table")).fields()) {
            String interval = interval(measure, row.key());
            String points = Values.number(row.value());
            Troubles.checked(row.key().at(), () -> steps.earn(points, interval));
        }
        return steps.build();
    }

    private ScoringStrategy<QuantityInput> deduct(Node node) {
        Section parts = Section.of(node, troubles, List.of("points", "outOf", "forEvery", "of", "above"));
        Measure measure = Values.choice(parts.require("of"), MEASURES);
        return steps(parts, size(measure)).of(measure);
    }

    private ScoringStrategy<QuantityInput> earnEach(Node node) {
        Section parts = Section.of(node, troubles, List.of("points", "forEvery", "of"));
        Measure measure = Values.choice(parts.require("of"), MEASURES);
        return ScoringStrategies.earnEach(
                Values.number(parts.require("points")), size(measure).apply(parts.require("forEvery")), measure);
    }

    /** How a step of a measure is read. */
    private static Function<Node, String> size(Measure measure) {
        return isAmount(measure) ? StrategyReader::amount : Values::share;
    }

    private static boolean isAmount(Measure measure) {
        return measure == Measure.ACTUAL || measure == Measure.SHORTFALL;
    }

    /** What a step costs and how large it is. */
    private static DeductionBuilder steps(Section parts, Function<Node, String> size) {
        DeductionBuilder points = ScoringStrategies.deduct(Values.number(parts.require("points")));
        DeductionBuilder scaled = parts.find("outOf")
                .map(whole -> points.outOf(Values.number(whole)))
                .orElse(points);
        DeductionBuilder deduction = scaled.forEvery(size.apply(parts.require("forEvery")));
        return parts.find("above")
                .map(above -> deduction.above(size.apply(above)))
                .orElse(deduction);
    }

    /** An actual can be a percentage or a number. */
    private static String amount(Node node) {
        return Values.text(node).endsWith("%") ? Values.share(node) : Values.number(node);
    }

    private ScoringStrategy<DeadlineInput> deductLate(Node node) {
        Section parts = Section.of(node, troubles, List.of("points", "outOf", "forEvery", "above"));
        return steps(parts, StrategyReader::delay).late();
    }

    /** A delay is a share of the planned time, or a number of days or months. */
    private static String delay(Node node) {
        String text = Values.text(node);
        return TIME.matcher(text).matches() ? text : Values.share(node);
    }

    private ScoringStrategy<ProseInput> proseOn(Node node) {
        RatingScale[] scales = scales(node);
        if (scales.length != 1) {
            throw BadNode.expected("一个等级表", "one scale", node);
        }
        return ScoringStrategies.proseOn(scales[0]);
    }

    private static ScoringStrategy<ProseInput> checklist(Node node) {
        return ScoringStrategies.checklist(Section.any(node).fields().stream()
                .map(point -> Values.text(point.key()) + ": " + Values.number(point.value()))
                .toArray(String[]::new));
    }

    private static RatingScale[] scales(Node node) {
        List<Node.Field> named = Section.any(node).fields();
        return named.stream().map(StrategyReader::scale).toArray(RatingScale[]::new);
    }

    private static RatingScale scale(Node.Field field) {
        String[] levels = Section.any(field.value()).fields().stream()
                .map(level -> level.key().text() + ": " + Values.shares(level.value()))
                .toArray(String[]::new);
        return Troubles.checked(
                field.key().at(), () -> RatingScale.named(field.key().text(), levels));
    }

    private static Money wan(Node node) {
        String text = Values.text(node);
        if (!text.endsWith(WAN)) {
            throw BadNode.expected("以万元为单位的金额，如 1万元", "an amount in 万元, such as 1万元", node);
        }
        String number = text.substring(0, text.length() - WAN.length()).strip();
        return Money.wan(Values.number(new Node.Text(number, node.at())));
    }

    /** The words of all strategies. */
    public Set<String> words() {
        Set<String> words = new TreeSet<>();
        words.addAll(numbers.keySet());
        words.addAll(ratings.keySet());
        words.addAll(prose.keySet());
        words.addAll(deadlines.keySet());
        return words;
    }
}
