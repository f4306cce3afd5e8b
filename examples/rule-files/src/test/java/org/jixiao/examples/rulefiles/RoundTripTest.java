package org.jixiao.examples.rulefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.examples.rulefiles.read.ConditionReader;
import org.jixiao.examples.rulefiles.read.ScopeReader;
import org.jixiao.examples.rulefiles.read.SourceReader;
import org.jixiao.examples.rulefiles.read.StrategyReader;
import org.jixiao.examples.rulefiles.yaml.Node;
import org.jixiao.examples.rulefiles.yaml.Section;
import org.jixiao.examples.rulefiles.yaml.Troubles;
import org.jixiao.examples.rulefiles.yaml.YamlText;
import org.jixiao.examples.rulefiles.yaml.YamlTree;
import org.jixiao.rule.Condition;
import org.jixiao.rule.Provenance;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSetComparison;
import org.jixiao.rule.Scope;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringInput.ProseInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringInput.RatingInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.scoring.Term;
import org.junit.jupiter.api.Test;

/** What is written and read again is equal. */
class RoundTripTest {
    private final Troubles troubles = new Troubles();

    @Provide
    Arbitrary<ScoringStrategy<? super QuantityInput>> numbers() {
        return AnyRules.numbers();
    }

    @Property(tries = 500, seed = "3")
    void a_strategy_for_numbers_reads_back_as_itself(@ForAll("numbers") ScoringStrategy<? super QuantityInput> one) {
        assertThat(again(term(one), new StrategyReader(troubles)::numbers)).isEqualTo(one);
    }

    @Provide
    Arbitrary<ScoringStrategy<? super RatingInput>> ratings() {
        return AnyRules.ratings();
    }

    @Property(tries = 100, seed = "4")
    void a_strategy_for_ratings_reads_back_as_itself(@ForAll("ratings") ScoringStrategy<? super RatingInput> one) {
        assertThat(again(term(one), new StrategyReader(troubles)::ratings)).isEqualTo(one);
    }

    @Provide
    Arbitrary<ScoringStrategy<? super ProseInput>> prose() {
        return AnyRules.prose();
    }

    @Property(tries = 100, seed = "5")
    void a_strategy_for_words_reads_back_as_itself(@ForAll("prose") ScoringStrategy<? super ProseInput> one) {
        assertThat(again(term(one), new StrategyReader(troubles)::prose)).isEqualTo(one);
    }

    @Provide
    Arbitrary<ScoringStrategy<? super DeadlineInput>> deadlines() {
        return AnyRules.deadlines();
    }

    @Property(tries = 100, seed = "6")
    void a_strategy_for_deadlines_reads_back_as_itself(
            @ForAll("deadlines") ScoringStrategy<? super DeadlineInput> one) {
        assertThat(again(term(one), new StrategyReader(troubles)::deadlines)).isEqualTo(one);
    }

    @Provide
    Arbitrary<Scope> scopes() {
        return AnyRules.scopes().filter(scope -> !scope.terms().isEmpty());
    }

    @Property(tries = 500, seed = "7")
    void a_scope_reads_back_as_itself(@ForAll("scopes") Scope one) {
        assertThat(again(one.terms(), new ScopeReader(troubles)::read)).isEqualTo(one);
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return AnyRules.conditions().map(Function.identity());
    }

    @Property(tries = 500, seed = "8")
    void a_condition_reads_back_as_itself(@ForAll("conditions") Condition one) {
        assertThat(again(one.terms(), new ConditionReader(troubles)::read)).isEqualTo(one);
        Condition every = Condition.everyIndicator((Condition.IndicatorCondition) one);
        assertThat(again(every.terms(), new ConditionReader(troubles)::read)).isEqualTo(every);
    }

    @Provide
    Arbitrary<Provenance> sources() {
        return AnyRules.sources();
    }

    @Property(tries = 300, seed = "9")
    void a_source_reads_back_as_itself(@ForAll("sources") Provenance one) {
        assertThat(again(one.terms(), new SourceReader(troubles)::read)).isEqualTo(one);
    }

    @Property(tries = 300, seed = "11")
    void a_source_that_is_stored_reads_back_as_itself(@ForAll("sources") Provenance one) throws Exception {
        assertThat(stored(one)).isEqualTo(one).hasSameHashCodeAs(one);
    }

    @Property(tries = 100, seed = "12")
    void a_rule_set_that_is_stored_reads_back_as_itself(@ForAll("sets") RuleSet one) throws Exception {
        RuleSet again = (RuleSet) stored(one);
        assertThat(again).isEqualTo(one);
        assertThat(again.describe(Locale.CHINESE)).isEqualTo(one.describe(Locale.CHINESE));
        assertThat(RuleSetComparison.of(one, again).isEmpty()).isTrue();
    }

    private static Object stored(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Provide
    Arbitrary<RuleSet> sets() {
        return AnyRules.sets();
    }

    @Property(tries = 300, seed = "10")
    void a_rule_set_reads_back_as_itself(@ForAll("sets") RuleSet one) throws RuleFilesException {
        assertThat(Read.file(PackFile.of(one, Read.INSTALLED)).rules()).contains(one);
    }

    @Test
    void a_file_knows_the_word_of_every_factory_and_no_other() {
        Set<String> factories = new TreeSet<>(List.of("steps", "deduct"));
        Stream.of(ScoringStrategies.class.getMethods())
                .filter(method -> ScoringStrategy.class.isAssignableFrom(method.getReturnType()))
                .forEach(method -> factories.add(method.getName()));

        assertThat(new StrategyReader(troubles).words()).isEqualTo(factories);
    }

    private static List<Term> term(ScoringStrategy<?> strategy) {
        return List.of(ScoringStrategies.term(strategy).orElseThrow());
    }

    /** Written in one line and over several, and read. */
    private <T> T again(List<Term> terms, Function<Node, T> reader) {
        T line = reader.apply(node("it: " + YamlText.flow(terms) + "\n"));
        T lines = reader.apply(node(YamlText.block(new Term("it", terms), "")));
        assertThat(troubles.all()).isEmpty();
        assertThat(new HashSet<>(List.of(line, lines))).hasSize(1);
        return line;
    }

    private Node node(String yaml) {
        Node root = YamlTree.read(yaml, troubles).orElseThrow(() -> new AssertionError(yaml + troubles.all()));
        return Section.any(root).require("it");
    }
}
