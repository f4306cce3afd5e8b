package org.jixiao.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;
import org.jixiao.rule.SampleRules;
import org.jixiao.scorecard.Scorer;
import org.jixiao.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What installed packs do wrong: the others are there all the same, and who asks is told the name of the class. */
class BrokenPacksTest {
    private static final String SERVICE = "META-INF/services/org.jixiao.spi.RuleSetProvider";

    @TempDir
    Path folder;

    private static RuleSet rules(String district, int year) {
        return RuleSet.named(district, Year.of(year))
                .basedOn(NationalRules.YEAR_2020)
                .build();
    }

    /** Offers two sets. */
    public static final class Sound implements RuleSetProvider {
        @Override
        public List<RuleSet> ruleSets() {
            return List.of(rules("test/sound", 2022), rules("test/two", 2022));
        }
    }

    /** Breaks when it is asked. */
    public static final class Throwing implements RuleSetProvider {
        @Override
        public List<RuleSet> ruleSets() {
            throw new IllegalStateException("no table");
        }
    }

    /** Breaks when it is made. */
    public static final class Unmade implements RuleSetProvider {
        public Unmade() {
            throw new UnsupportedOperationException("not yet");
        }

        @Override
        public List<RuleSet> ruleSets() {
            return List.of();
        }
    }

    /** Breaks when its class is set up, as a constant with a mistake in a rule does. */
    public static final class Uninitialised implements RuleSetProvider {
        private static final RuleSet RULES = rules("Test", 2024);

        @Override
        public List<RuleSet> ruleSets() {
            return List.of(RULES);
        }
    }

    /** Offers no list. */
    public static final class NoList implements RuleSetProvider {
        @Override
        @SuppressWarnings("NullAway") // what a pack without these checks can do
        public List<RuleSet> ruleSets() {
            return null;
        }
    }

    /** Offers nothing among something. */
    public static final class SomeNull implements RuleSetProvider {
        @Override
        public List<RuleSet> ruleSets() {
            return Arrays.asList(rules("test/beside", 2022), null);
        }
    }

    /** Offers an id that another pack offers too, and one of its own. */
    public static final class Second implements RuleSetProvider {
        @Override
        public List<RuleSet> ruleSets() {
            return List.of(rules("test/two", 2022), rules("test/two", 2020), rules("test/own", 2022));
        }
    }

    /** Offers what the library offers itself. */
    public static final class National implements RuleSetProvider {
        @Override
        public List<RuleSet> ruleSets() {
            return List.of(rules("national", 2020));
        }
    }

    private RuleSets load(String... lines) throws IOException {
        Path service = folder.resolve(SERVICE);
        Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(service, String.join("\n", lines));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, RuleSetProvider.class.getClassLoader())) {
            return InstalledRuleSets.load(loader);
        }
    }

    private static String name(Class<?> provider) {
        return provider.getName();
    }

    private RuleSets load(Class<?>... providers) throws IOException {
        return load(Stream.of(providers).map(BrokenPacksTest::name).toArray(String[]::new));
    }

    @Test
    void a_class_loader_can_be_given() throws IOException {
        assertThat(load(Sound.class).all())
                .extracting(RuleSet::id)
                .containsExactly("national/2020", "test/sound/2022", "test/two/2022");
        assertThat(load(Sound.class).faults()).isEmpty();
    }

    @Test
    void no_broken_pack_takes_anything_away_from_the_others() throws IOException {
        RuleSets installed = load(
                "org.example.NotThere",
                name(Throwing.class),
                name(Unmade.class),
                name(Uninitialised.class),
                name(NoList.class),
                name(SomeNull.class),
                name(National.class),
                name(BrokenPacksTest.class),
                name(Sound.class));
        assertThat(installed.all())
                .extracting(RuleSet::id)
                .containsExactly("national/2020", "test/beside/2022", "test/sound/2022", "test/two/2022");
        assertThat(installed.byId("national/2020")).isEqualTo(NationalRules.YEAR_2020);
        assertThat(installed.faults()).hasSize(8);
        String english = said(installed, Locale.ENGLISH);
        String chinese = said(installed, Locale.CHINESE);
        assertThat(english)
                .contains("Provider org.example.NotThere not found", name(BrokenPacksTest.class) + " not a subtype")
                .contains(SERVICE + ", or provides in module-info")
                .contains("provider " + name(Throwing.class) + ": expected a provider that offers its rule sets, got"
                        + " java.lang.IllegalStateException: no table")
                .contains("provider " + name(Unmade.class) + ": ", "UnsupportedOperationException: not yet")
                .contains(
                        "provider " + name(Uninitialised.class) + ": ",
                        "rule set Test/2024: expected a district of small")
                .contains("provider " + name(NoList.class) + ": expected a list of rule sets, got null")
                .contains("provider " + name(SomeNull.class) + ": expected a list of rule sets without null, got null")
                .contains("provider " + name(National.class) + ": expected rule sets of a district, got national/2020");
        assertThat(chinese)
                .contains(
                        "【提供者 " + name(Throwing.class) + "】应为：给得出规则集的提供者；实际：java.lang.IllegalStateException: no table")
                .contains("【提供者 " + name(NoList.class) + "】应为：规则集的列表；实际：null")
                .contains("【提供者 org.example.NotThere】应为：找得到的类，而且是提供者；实际：", SERVICE, "provides");
        assertThat(english)
                .contains("provider org.example.NotThere: expected a class that is there and is a provider, got ")
                .doesNotContain("ExceptionInInitializerError");
    }

    private static String said(RuleSets installed, Locale locale) {
        return installed.faults().stream().map(fault -> fault.message(locale)).collect(Collectors.joining("\n"));
    }

    @Test
    void who_asks_for_a_set_that_is_missing_is_told_which_packs_are_broken() throws IOException {
        RuleSets installed = load(Throwing.class, Sound.class);
        assertThatThrownBy(() -> Scorer.forDistrict("test/throwing", Year.of(2024), installed))
                .isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
                    assertThat(refusal)
                            .hasMessageStartingWith("expected one of the rule sets [national/2020, test/sound/2022,"
                                    + " test/two/2022], got test/throwing/2024 (these could not be had: provider "
                                    + name(Throwing.class) + ": expected a provider that offers its rule sets, got"
                                    + " java.lang.IllegalStateException: no table");
                    assertThat(refusal.message(Locale.CHINESE))
                            .startsWith(
                                    "应为：规则集 [national/2020, test/sound/2022, test/two/2022] 之一；实际：test/throwing/2024"
                                            + "（下列的没有装上：【提供者 " + name(Throwing.class) + "】");
                });
        assertThatThrownBy(() -> installed.byId("test/throwing/2024")).hasMessageContaining(name(Throwing.class));
        assertThat(installed.find("test/sound", Year.of(2024)).id()).isEqualTo("test/sound/2022");
    }

    @Test
    void where_no_pack_is_broken_the_message_says_where_packs_are_registered() throws IOException {
        RuleSets installed = load(Sound.class);
        assertThatThrownBy(() -> installed.find("test/missing", Year.of(2024)))
                .hasMessage("expected a district and year among the rule sets [national/2020, test/sound/2022,"
                        + " test/two/2022], got test/missing/2024 (an installed pack stands in " + SERVICE
                        + ", on the module path in provides of its module-info)");
    }

    @Test
    void two_packs_of_one_id_are_both_named_and_neither_is_taken() throws IOException {
        RuleSets installed = load(Sound.class, Second.class);
        assertThat(installed.all())
                .extracting(RuleSet::id)
                .containsExactly("national/2020", "test/own/2022", "test/sound/2022", "test/two/2020");
        assertThatThrownBy(() -> installed.find("test/two", Year.of(2024)))
                .isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
                    assertThat(refusal)
                            .hasMessageContaining("rule set test/two/2022: ")
                            .hasMessageContaining("expected one provider of the rule set test/two/2022, got two: "
                                    + name(Sound.class) + " and " + name(Second.class));
                    assertThat(refusal.message(Locale.CHINESE))
                            .contains("规则集 test/two/2022", "实际：两个，" + name(Sound.class) + " 和 " + name(Second.class));
                });
        assertThatThrownBy(() -> installed.byId("test/two/2022")).hasMessageContaining(name(Second.class));
        assertThat(installed.find("test/two", Year.of(2021)).id()).isEqualTo("test/two/2020");
    }

    @Test
    void a_registry_takes_rules_made_at_run_time_and_replays_their_cases() throws IOException {
        RuleSets choice = load(Sound.class).and(SampleRules.DISTRICT);
        assertThat(Scorer.forDistrict("test/district", Year.of(2025), choice).rules())
                .isEqualTo(SampleRules.DISTRICT);
        assertThat(Scorer.forDistrict("test/sound", Year.of(2025), choice)
                        .rules()
                        .id())
                .isEqualTo("test/sound/2022");
        assertThatThrownBy(() -> choice.and(SampleRules.DISTRICT))
                .hasMessage("rule set test/district/2024: expected one rule set with this id, got two");
    }

    @Test
    void a_worker_without_a_class_loader_of_its_own_finds_the_same() throws Exception {
        ForkJoinPool pool = new ForkJoinPool(1);
        try {
            List<RuleSet> found = pool.submit(() -> {
                        Thread.currentThread().setContextClassLoader(null);
                        return InstalledRuleSets.load().all();
                    })
                    .get();
            assertThat(found).isEqualTo(InstalledRuleSets.load().all());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void a_file_of_services_that_cannot_be_read_is_told_and_ends() throws IOException {
        RuleSets installed = load("not a class name !");
        assertThat(installed.all()).containsExactly(NationalRules.YEAR_2020);
        assertThat(said(installed, Locale.ENGLISH)).contains(SERVICE);
    }
}
