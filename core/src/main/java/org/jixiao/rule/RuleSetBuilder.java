package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jixiao.form.IndicatorClass;
import org.jixiao.internal.Wording;
import org.jixiao.rule.Condition.ExecutionCondition;
import org.jixiao.rule.Condition.FormCondition;
import org.jixiao.rule.Condition.IndicatorCondition;
import org.jixiao.rule.Provenance.Clause;
import org.jixiao.scoring.OverTargetBands;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringInput.ProseInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringInput.RatingInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;
import org.jixiao.value.InvalidValueException;
import org.jixiao.value.Rounding;
import org.jixiao.value.internal.Checks;
import org.jixiao.value.internal.ShareText;
import org.jspecify.annotations.Nullable;

/**
 * Writes a rule set down, each rule beside its source.
 *
 * <pre>{@code
 * RuleSet.named("beijing/chaoyang", Year.of(2024))
 *     .called("北京市朝阳区", "Chaoyang District, Beijing")
 *     .basedOn(BeijingRules.YEAR_2020)
 *     .citing("朝阳区2024年度项目支出绩效自评表填报注意事项")
 *     .positive(proportional(), clause(7))
 *     .overTarget(bands("200%: 10%", "300%: 20%", "500%: 30%"), clause(7))
 *     .rounding(2, DOWN, observedIn("99.97% → 9.99", "99.98% → 9.99"))
 *     .build();
 * }</pre>
 *
 * <p>What it does not decide comes from the set it is based on. Each topic is decided once.
 */
public final class RuleSetBuilder {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;
    private static final BigDecimal ALL_POINTS = BigDecimal.valueOf(100);

    private final String district;
    private final Year year;
    private @Nullable Document document;
    private @Nullable LocalDate checkedOn;
    private String chineseName;
    private String englishName;
    private final Map<String, Rule<?>> inherited = new LinkedHashMap<>();
    private final Map<String, Rule<?>> own = new LinkedHashMap<>();
    private final List<Supplier<List<WorkedCase>>> workedCases = new ArrayList<>();
    private final List<UncodedClause> uncoded = new ArrayList<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private List<Document> documentsOfBase = List.of();
    private List<UncodedClause> uncodedOfBase = List.of();

    RuleSetBuilder(String district, Year year) {
        this.district = given(district, "district");
        this.year = given(year, "year");
        this.chineseName = district;
        this.englishName = district;
        if (!isPath(district)) {
            throw invalid("rule_set.district", '"' + district + '"');
        }
        if (year.getValue() < FIRST_YEAR || year.getValue() > LAST_YEAR) {
            throw invalid("rule_set.year", year.toString());
        }
    }

    /** Whether a text is words of small letters and hyphens with slashes between them. */
    private static boolean isPath(String district) {
        boolean begun = false;
        for (int i = 0; i < district.length(); i++) {
            char c = district.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || c == '-';
            if (!letter && !(c == '/' && begun)) {
                return false;
            }
            begun = letter;
        }
        return begun;
    }

    /**
     * Takes over every rule of {@code base} that this set does not decide itself.
     *
     * @throws InvalidRuleSetException if there is a base already, or this one holds from a later year on; the national rules are
     *     a base for every year, as they stand for forms older than them
     */
    public RuleSetBuilder basedOn(RuleSet base) {
        given(base, "base");
        if (!inherited.isEmpty()) {
            throw invalid("rule_set.one_base", Wording.of("met.second_is", base.id()));
        }
        if (base.year().isAfter(year) && !base.district().equals(NationalRules.DISTRICT)) {
            throw invalid("rule_set.base_year", base.id(), year);
        }
        for (Rule<?> rule : base.rules()) {
            inherited.put(rule.key(), rule);
        }
        uncodedOfBase = base.uncodedClauses();
        documentsOfBase = base.documents();
        return this;
    }

    /**
     * What the place of the set is called: {@code called("北京市朝阳区", "Chaoyang District, Beijing")}; else its district.
     *
     * @throws InvalidRuleSetException if a name is blank
     */
    public RuleSetBuilder called(String chinese, String english) {
        chineseName = filled("rule_set.place_name", given(chinese, "chinese"));
        englishName = filled("rule_set.place_name", given(english, "english"));
        return this;
    }

    /**
     * The document that {@link Provenance#clause} refers to from here on.
     *
     * @throws InvalidRuleSetException if the title is blank
     */
    public RuleSetBuilder citing(String title) {
        return citing(Document.titled(filled("rule_set.title", given(title, "title"))));
    }

    /**
     * The document that {@link Provenance#clause} refers to from here on, with where it is published, since when it is in force and
     * when it was last looked at: every clause carries this.
     *
     * @throws InvalidRuleSetException if other things were said of it before
     */
    public RuleSetBuilder citing(Document cited) {
        Document before = documents.putIfAbsent(given(cited, "cited").title(), cited);
        if (before != null && !before.equals(cited)) {
            throw invalid("rule_set.document_once", Wording.of("met.two"), cited.title());
        }
        document = cited;
        return this;
    }

    /**
     * When somebody last looked whether these rules still hold; where it is not said, when the last of the documents it cites
     * was looked at that was looked at longest ago. A form of a later year is reviewed by them with a remark.
     */
    public RuleSetBuilder checkedOn(LocalDate day) {
        checkedOn = given(day, "day");
        return this;
    }

    private String filled(String code, String text) {
        if (text.isBlank()) {
            throw invalid(code, Wording.of("met.blank"));
        }
        return text;
    }

    /** Numbers of which more is better. */
    public RuleSetBuilder positive(ScoringStrategy<? super QuantityInput> strategy, Provenance source) {
        return rule(RuleTopic.POSITIVE, strategy, source);
    }

    /** Numbers of which less is better. */
    public RuleSetBuilder reverse(ScoringStrategy<? super QuantityInput> strategy, Provenance source) {
        return rule(RuleTopic.REVERSE, strategy, source);
    }

    /** Targets with the sign = outside the cost indicators. */
    public RuleSetBuilder equal(ScoringStrategy<? super QuantityInput> strategy, Provenance source) {
        return rule(RuleTopic.EQUAL, strategy, source);
    }

    /** What a result far above its target costs, on top of the rules for more is better and for =. */
    public RuleSetBuilder overTarget(OverTargetBands bands, Provenance source) {
        return rule(RuleTopic.OVER_TARGET, bands, source);
    }

    /**
     * How some numbers are scored, apart from all others: {@code numbers("满意度分档", level1(SATISFACTION), steps, clause(3))}.
     * This rule decides alone; no deduction for results far above the target is added to it.
     */
    public RuleSetBuilder numbers(
            String name, Scope scope, ScoringStrategy<? super QuantityInput> strategy, Provenance source) {
        return rule(RuleTopic.SPECIAL_NUMBERS, name, () -> new SpecialRule<>(name, scope, strategy), source);
    }

    /** How some ratings are scored, apart from all others. */
    public RuleSetBuilder ratings(
            String name, Scope scope, ScoringStrategy<? super RatingInput> strategy, Provenance source) {
        return rule(RuleTopic.SPECIAL_RATINGS, name, () -> new SpecialRule<>(name, scope, strategy), source);
    }

    /** How some targets in words are scored, apart from all others. */
    public RuleSetBuilder prose(
            String name, Scope scope, ScoringStrategy<? super ProseInput> strategy, Provenance source) {
        return rule(RuleTopic.SPECIAL_PROSE, name, () -> new SpecialRule<>(name, scope, strategy), source);
    }

    /** How some deadlines are scored, apart from all others. */
    public RuleSetBuilder deadlines(
            String name, Scope scope, ScoringStrategy<? super DeadlineInput> strategy, Provenance source) {
        return rule(RuleTopic.SPECIAL_DEADLINES, name, () -> new SpecialRule<>(name, scope, strategy), source);
    }

    /** Ratings on a scale. */
    public RuleSetBuilder rating(ScoringStrategy<? super RatingInput> strategy, Provenance source) {
        return rule(RuleTopic.RATING, strategy, source);
    }

    /** Targets and actuals in words. */
    public RuleSetBuilder prose(ScoringStrategy<? super ProseInput> strategy, Provenance source) {
        return rule(RuleTopic.PROSE, strategy, source);
    }

    /** Deadlines. */
    public RuleSetBuilder deadline(ScoringStrategy<? super DeadlineInput> strategy, Provenance source) {
        return rule(RuleTopic.DEADLINE, strategy, source);
    }

    /** 预算执行率: the budget is the target, what was executed the actual. */
    public RuleSetBuilder execution(ScoringStrategy<? super QuantityInput> strategy, Provenance source) {
        return rule(RuleTopic.EXECUTION, strategy, source);
    }

    /** Which money the execution rate counts, and against which budget; all of the adjusted one unless this is set. */
    public RuleSetBuilder executionBase(ExecutionBase base, Provenance source) {
        return rule(RuleTopic.EXECUTION_BASE, base, source);
    }

    /** Points of the form's 扣分 column are taken from the computed score, which does not fall below 0. */
    public RuleSetBuilder manualDeduction(Provenance source) {
        return rule(RuleTopic.MANUAL_DEDUCTION, Statement.DEDUCTED_FROM_SCORE, source);
    }

    /**
     * What is left of the total where the finance office grades the project one, two or three grades lower than the unit: {@code
     * gradeLowering("90%", "80%", "70%", clause(4))}.
     *
     * @throws org.jixiao.value.InvalidValueException if a share is no percentage from 0 to 100 or they rise
     */
    public RuleSetBuilder gradeLowering(String byOne, String byTwo, String byThree, Provenance source) {
        return rule(RuleTopic.GRADE_LOWERING, "", () -> GradeLowering.of(byOne, byTwo, byThree), source);
    }

    /** Grades of the total. */
    public RuleSetBuilder grades(GradeBands bands, Provenance source) {
        return rule(RuleTopic.GRADES, bands, source);
    }

    /**
     * How a total is rounded before it is graded: {@code gradeRounding(0, HALF_UP, clause(8))} where grades speak of whole points, 优 90–100
     * and 良 80–89, gives 优 to 89.5. The total itself stays as it is.
     */
    public RuleSetBuilder gradeRounding(int scale, RoundingMode mode, Provenance source) {
        return rule(RuleTopic.GRADE_ROUNDING, "", () -> Rounding.of(scale, mode), source);
    }

    /**
     * The most points that an execution rate leaves of the total: {@code totalCeiling(clause(5), "[70%, 80%): 89", "[60%, 70%): 79",
     * "[0%, 60%): 69")}. A rate above the highest one named leaves all. The sum of scores stays as it is; the grade goes by what is left.
     *
     * @throws org.jixiao.value.InvalidValueException if a row is none, a rate below the highest has no ceiling or two, or a higher
     *     rate leaves less
     */
    public RuleSetBuilder totalCeiling(Provenance source, String... rows) {
        return rule(RuleTopic.TOTAL_CEILING, "", () -> TotalCeilings.of(rows), source);
    }

    /**
     * Rows outside the total of 100 whose points are added to it: {@code bonusRows(named("加分"), clause(6))}. They count neither among
     * the weights that make 100 nor among what can be lost. With them the total comes to 100 at most, unless {@link #mostTotal} says otherwise.
     */
    public RuleSetBuilder bonusRows(Scope scope, Provenance source) {
        return rule(RuleTopic.BONUS_ROWS, scope, source);
    }

    /**
     * Rows outside the total of 100 whose points are taken from it, down to 0: {@code penaltyRows(named("扣分"), clause(6))}. What such a row
     * earns by its rule is what is taken, at most its weight. A row that is a bonus row too is a penalty row.
     */
    public RuleSetBuilder penaltyRows(Scope scope, Provenance source) {
        return rule(RuleTopic.PENALTY_ROWS, scope, source);
    }

    /**
     * The most that a total comes to with bonus rows: {@code mostTotal("110", clause(6))}.
     *
     * @throws org.jixiao.value.InvalidValueException if these are no points from 100 to 200
     */
    public RuleSetBuilder mostTotal(String points, Provenance source) {
        return rule(RuleTopic.MOST_TOTAL, "", () -> mostPoints(points), source);
    }

    private static BigDecimal mostPoints(String text) {
        BigDecimal points = Fraction.parse(given(text, "points")).toBigDecimal().orElse(BigDecimal.ZERO);
        if (ShareText.isInPercent(text)
                || points.compareTo(ALL_POINTS) < 0
                || points.compareTo(ALL_POINTS.add(ALL_POINTS)) > 0) {
            throw Checks.invalid("most_total.points", Checks.quoted(text));
        }
        BigDecimal plain = points.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** How scores are rounded: decimals kept and mode. */
    public RuleSetBuilder rounding(int scale, RoundingMode mode, Provenance source) {
        return rule(RuleTopic.ROUNDING, "", () -> Rounding.of(scale, mode), source);
    }

    /** How the execution score alone is rounded. */
    public RuleSetBuilder executionRounding(int scale, RoundingMode mode, Provenance source) {
        return rule(RuleTopic.EXECUTION_ROUNDING, "", () -> Rounding.of(scale, mode), source);
    }

    /**
     * The points of execution and level-1 indicators in principle; a review of a form that deviates reports it.
     *
     * @throws InvalidRuleSetException if they do not come to 100
     */
    public RuleSetBuilder level1Weights(Level1Weights weights, Provenance source) {
        return rule(RuleTopic.LEVEL1_WEIGHTS, "", () -> whole(weights), source);
    }

    private static Level1Weights whole(Level1Weights weights) {
        BigDecimal total = given(weights, RuleTopic.LEVEL1_WEIGHTS.name()).total();
        if (total.compareTo(ALL_POINTS) != 0) {
            throw Checks.invalid("level1_weights.total", total.toPlainString());
        }
        return weights;
    }

    /** What becomes of indicators that do not apply. */
    public RuleSetBuilder notApplicable(NotApplicablePolicy policy, Provenance source) {
        return rule(RuleTopic.NOT_APPLICABLE, policy, source);
    }

    /** A deviation note is owed where a target was missed or so far exceeded that points are deducted. */
    public RuleSetBuilder noteOwedWhenMissed(Provenance source) {
        return rule(RuleTopic.NOTE_OWED, Statement.NOTE_OWED_WHEN_MISSED, source);
    }

    /** A reason has to be given for every indicator that fulfils {@code condition}. */
    public RuleSetBuilder noteOwed(String name, IndicatorCondition condition, Provenance source) {
        return rule(RuleTopic.NOTE_OWED_WHEN, name, () -> new AttachedFinding(name, condition, 0), source);
    }

    /**
     * The same, with a reason of at most so many characters.
     *
     * @throws InvalidRuleSetException if that is less than 1
     */
    public RuleSetBuilder noteOwed(String name, IndicatorCondition condition, int mostCharacters, Provenance source) {
        return rule(RuleTopic.NOTE_OWED_WHEN, name, () -> limited(name, condition, mostCharacters), source);
    }

    /** A reason has to be given for the execution, or for a changed budget, where {@code condition} is fulfilled. */
    public RuleSetBuilder noteOwed(String name, ExecutionCondition condition, Provenance source) {
        return rule(RuleTopic.NOTE_OWED_WHEN, name, () -> new AttachedFinding(name, condition, 0), source);
    }

    /**
     * The same, with a reason of at most so many characters.
     *
     * @throws InvalidRuleSetException if that is less than 1
     */
    public RuleSetBuilder noteOwed(String name, ExecutionCondition condition, int mostCharacters, Provenance source) {
        return rule(RuleTopic.NOTE_OWED_WHEN, name, () -> limited(name, condition, mostCharacters), source);
    }

    private static AttachedFinding limited(String name, Condition condition, int mostCharacters) {
        if (mostCharacters < 1) {
            throw Checks.invalid("rule_set.note_length", Integer.toString(mostCharacters), given(name, "name"));
        }
        return new AttachedFinding(name, condition, mostCharacters);
    }

    /**
     * A reason has to be given somewhere on a form that fulfils {@code condition}: {@code noteOwed("总分偏低", total("[0, 60)"), clause(4))}; for
     * the points of a class beside one of its indicators, for too heavy a row in that row.
     */
    public RuleSetBuilder noteOwed(String name, FormCondition condition, Provenance source) {
        return rule(RuleTopic.NOTE_OWED_WHEN, name, () -> new AttachedFinding(name, condition, 0), source);
    }

    /** A person has to check what fulfils {@code condition}: the computed score is provisional. */
    public RuleSetBuilder openForReview(String name, Condition condition, Provenance source) {
        return rule(RuleTopic.OPEN_FOR_REVIEW_WHEN, name, () -> new AttachedFinding(name, condition, 0), source);
    }

    /** The classes of which every form has an indicator: what is missing is reported (CLASS_MISSING). */
    public RuleSetBuilder requiredClasses(Provenance source, IndicatorClass... classes) {
        List<IndicatorClass> all = Arrays.asList(given(classes, "classes"));
        return rule(RuleTopic.REQUIRED_CLASSES, "", () -> new RequiredClasses(all), source);
    }

    /**
     * The execution rate below which a form is reported whose output indicators are all full (OUTPUT_AHEAD_OF_SPENDING): {@code
     * spendingLag("80%", clause(3))}.
     *
     * @throws org.jixiao.value.InvalidValueException if the rate is outside 0 % to 100 %
     */
    public RuleSetBuilder spendingLag(String rate, Provenance source) {
        return rule(RuleTopic.SPENDING_LAG, "", () -> share(rate, "rate"), source);
    }

    /**
     * How far a cost may lie above the budget, as a share of it, before it is reported (COST_TARGET_STALE, COST_ABOVE_BUDGET):
     * {@code costTolerance("5%", clause(3))}.
     *
     * @throws org.jixiao.value.InvalidValueException if the share is outside 0 % to 100 %
     */
    public RuleSetBuilder costTolerance(String share, Provenance source) {
        return rule(RuleTopic.COST_TOLERANCE, "", () -> share(share, "share"), source);
    }

    private static Fraction share(String text, String name) {
        Fraction share = ShareText.ofWhole(given(text, name));
        if (share.signum() < 0 || share.isMoreThan(Fraction.ONE)) {
            throw Checks.invalid("rule_set.share", ShareText.percent(share));
        }
        return share;
    }

    /**
     * Drops the rule called {@code name} of the set this one is based on.
     *
     * @throws InvalidRuleSetException if that set has no rule of that name
     */
    public RuleSetBuilder without(String name) {
        given(name, "name");
        if (name.isEmpty() || !inherited.values().removeIf(rule -> rule.name().equals(name))) {
            throw invalid("rule_set.inherited_name", '"' + name + '"');
        }
        return this;
    }

    /**
     * Drops the rule on an optional topic of the set this one is based on: this turns checks and deductions off.
     *
     * @throws InvalidRuleSetException if every set needs a rule on the topic, or that set has none
     */
    public RuleSetBuilder without(RuleTopic<?> topic) {
        given(topic, "topic");
        if (topic.isRequired()
                || !inherited.values().removeIf(rule -> rule.topic().equals(topic))) {
            throw invalid("rule_set.inherited_topic", topic.name());
        }
        return this;
    }

    /** A clause that no rule codes, because a form alone does not show whether it was kept. */
    public RuleSetBuilder uncoded(Clause clause, String chinese, String english) {
        return uncoded(List.of(), clause, chinese, english);
    }

    /** A clause that no rule codes; a set based on this one that decides {@code until} codes it. */
    public RuleSetBuilder uncoded(RuleTopic<?> until, Clause clause, String chinese, String english) {
        return uncoded(List.of(given(until, "until")), clause, chinese, english);
    }

    private RuleSetBuilder uncoded(List<RuleTopic<?>> until, Clause clause, String chinese, String english) {
        given(clause, "clause");
        uncoded.add(at(Wording.of("place.uncoded"), () -> new UncodedClause(cited(clause), chinese, english, until)));
        return this;
    }

    /** Names the source of the rule that no score exceeds its weight; the scorer keeps to it in any case. */
    public RuleSetBuilder cappedAtWeight(Provenance source) {
        return rule(RuleTopic.CAP, Statement.CAPPED_AT_WEIGHT, source);
    }

    /** A case worked by hand; a {@code Scorer} of these rules replays it. */
    public RuleSetBuilder worked(WorkedCase example) {
        List<WorkedCase> one = List.of(given(example, "example"));
        workedCases.add(() -> one);
        return this;
    }

    /**
     * Cases worked by hand that are made when they are first asked for: {@code worked(ChaoyangRules::cases)}. A set that only
     * scores starts sooner so; a mistake in a case shows when the cases are replayed, and not when the set is built.
     */
    public RuleSetBuilder worked(Supplier<List<WorkedCase>> examples) {
        workedCases.add(given(examples, "examples"));
        return this;
    }

    private <T> RuleSetBuilder rule(RuleTopic<T> topic, T value, Provenance source) {
        return rule(topic, "", () -> value, source);
    }

    /** Decides a topic; what is wrong with the value or its source is told with topic, name and source. */
    private <T> RuleSetBuilder rule(RuleTopic<T> topic, String name, Supplier<T> value, Provenance source) {
        Wording decision = name == null || name.isBlank()
                ? Wording.of("place.topic", topic.name(), topic)
                : Wording.of("place.named", topic.name(), topic, name);
        Provenance from = at(decision, () -> sourced(source));
        Wording place = Wording.of("place.rule", decision, from);
        T decided = at(place, () -> sound(topic, value.get()));
        Rule<T> rule = new Rule<>(topic, decided, from, id());
        Rule<?> before = own.putIfAbsent(rule.key(), rule);
        if (before != null) {
            Wording two = Wording.of("met.two");
            throw InvalidRuleSetException.at(
                    id(), decision, Checks.invalid("rule_set.one_rule", two, rule.key(), before.provenance(), from));
        }
        return this;
    }

    private static <T> T sound(RuleTopic<T> topic, T value) {
        if (given(value, topic.name()) instanceof Named named && named.name().isBlank()) {
            throw Checks.invalid("rule_set.rule_name", Wording.of("met.blank"), topic.name());
        }
        return value;
    }

    private Provenance sourced(Provenance source) {
        return given(source, "source") instanceof Clause clause ? cited(clause) : source;
    }

    private Clause cited(Clause clause) {
        if (!clause.document().isEmpty()) {
            return clause;
        }
        if (document == null) {
            throw Checks.invalid("rule_set.document", Wording.of("met.none"), clause.number());
        }
        return clause.of(document);
    }

    /** A clause of a document that the set cites, before it or behind it, with what is known of that. */
    private Clause known(Clause clause) {
        Document known = documents.get(clause.document());
        return known == null || !clause.source().equals(Optional.of(Document.titled(clause.document())))
                ? clause
                : clause.of(known);
    }

    private <T> Rule<T> known(Rule<T> rule) {
        return rule.provenance() instanceof Clause clause
                ? new Rule<>(rule.topic(), rule.value(), known(clause), rule.origin())
                : rule;
    }

    /** What {@code made} makes; a mistake in it is told with the set and the place in it. */
    private <V> V at(Wording place, Supplier<V> made) {
        try {
            return made.get();
        } catch (InvalidValueException e) {
            throw InvalidRuleSetException.at(id(), place, e);
        }
    }

    /**
     * The finished rule set.
     *
     * @throws InvalidRuleSetException if a topic that needs a rule has none (the message lists all of them), or the scope of
     *     a special rule lies plainly within that of another
     */
    public RuleSet build() {
        Map<String, Rule<?>> all = new LinkedHashMap<>(inherited);
        own.forEach((key, rule) -> all.put(key, known(rule)));
        List<RuleTopic<?>> missing = new ArrayList<>();
        List<Rule<?>> rules = new ArrayList<>(all.size());
        for (RuleTopic<?> topic : RuleTopic.all()) {
            if (topic.isRequired() && !all.containsKey(topic.name())) {
                missing.add(topic);
            }
            for (Rule<?> rule : all.values()) {
                if (rule.topic().equals(topic)) {
                    rules.add(rule);
                }
            }
        }
        if (!missing.isEmpty()) {
            throw invalid("rule_set.required", Wording.of("met.none"), missing.toString());
        }
        requireApart(rules);
        List<UncodedClause> left = new ArrayList<>(uncodedOfBase);
        uncoded.forEach(clause -> left.add(
                new UncodedClause(known(clause.clause()), clause.chinese(), clause.english(), clause.until())));
        left.removeIf(clause -> isCoded(clause, all));
        List<Document> cited = new ArrayList<>(documents.values());
        Optional<LocalDate> checked = Optional.ofNullable(checkedOn).or(() -> Document.allCheckedOn(cited));
        documentsOfBase.stream()
                .filter(of -> !documents.containsKey(of.title()))
                .forEach(cited::add);
        return ImmutableRuleSet.make(
                district, year, chineseName, englishName, rules, new WorkedCases(workedCases), left, cited, checked);
    }

    private static boolean isCoded(UncodedClause clause, Map<String, Rule<?>> rules) {
        for (RuleTopic<?> topic : clause.until()) {
            if (rules.containsKey(topic.name())) {
                return true;
            }
        }
        return false;
    }

    /** A set of these very rules, checked: what was written is read back. */
    RuleSet restore(
            List<Rule<?>> rules,
            List<WorkedCase> cases,
            List<UncodedClause> clauses,
            List<Document> cited,
            @Nullable LocalDate checked) {
        documentsOfBase = cited;
        checkedOn = checked;
        rules.forEach(rule -> own.put(rule.key(), rule));
        worked(() -> cases);
        uncoded.addAll(clauses);
        return build();
    }

    /** No two special rules may cover one indicator: there is no order between them. */
    private void requireApart(List<Rule<?>> rules) {
        for (Rule<?> rule : rules) {
            for (Rule<?> other : rules) {
                if (rule.value() instanceof SpecialRule<?> special
                        && other.value() instanceof SpecialRule<?> wider
                        && rule.topic().equals(other.topic())
                        && !special.name().equals(wider.name())
                        && special.scope().isWithin(wider.scope())) {
                    throw SpecialRule.conflict(id(), rule, other, "every indicator with " + special.scope());
                }
            }
        }
    }

    private String id() {
        return district + "/" + year;
    }

    private InvalidRuleSetException invalid(String code, Serializable met, Serializable... terms) {
        return InvalidRuleSetException.of(id(), code, met, terms);
    }
}
