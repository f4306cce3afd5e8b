package org.jixiao.rules.beijing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.rules.beijing.chaoyang.ChaoyangRules;
import org.jixiao.spi.InstalledRuleSets;
import org.jixiao.spi.RuleSetProvider;
import org.jixiao.testkit.checks.WorkedCases;
import org.junit.jupiter.api.Test;

class ProvidersTest {
    @Test
    void module_path_and_class_path_name_the_same_providers() throws IOException {
        List<String> provided = BeijingRuleSets.class.getModule().getDescriptor().provides().stream()
                .filter(provides -> provides.service().equals(RuleSetProvider.class.getName()))
                .map(ModuleDescriptor.Provides::providers)
                .findFirst()
                .orElseThrow();
        assertThat(services()).isNotEmpty().containsExactlyInAnyOrderElementsOf(provided);
    }

    private static List<String> services() throws IOException {
        try (InputStream stream = BeijingRuleSets.class
                .getModule()
                .getResourceAsStream("META-INF/services/" + RuleSetProvider.class.getName())) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    @Test
    void every_rule_set_of_the_module_is_installed_once() {
        assertThat(InstalledRuleSets.load().all())
                .extracting(RuleSet::id)
                .containsExactly(
                        "beijing/2020",
                        "beijing/chaoyang/2024",
                        "beijing/fengtai/2020",
                        "beijing/fengtai/2022",
                        "beijing/tongzhou/2023",
                        "national/2020");
    }

    @Test
    void a_worker_thread_of_a_pool_finds_the_same_rule_sets() throws InterruptedException, ExecutionException {
        ForkJoinPool pool = new ForkJoinPool(1);
        try {
            List<RuleSet> found =
                    pool.submit(() -> InstalledRuleSets.load().all()).get();
            assertThat(found).isEqualTo(InstalledRuleSets.load().all());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void a_thread_whose_loader_knows_nothing_finds_the_same_rule_sets() {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            assertThat(InstalledRuleSets.load().find("beijing/chaoyang", Year.of(2024)))
                    .isEqualTo(ChaoyangRules.YEAR_2024);
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    @Test
    void the_worked_cases_of_every_rule_set_come_out() {
        assertThat(InstalledRuleSets.load().all())
                .allSatisfy(rules -> assertThat(rules.workedCases()).isNotEmpty());
        InstalledRuleSets.load().all().forEach(WorkedCases::check);
    }

    @Test
    void the_municipal_baseline_says_nothing_of_its_own() {
        assertThat(BeijingRules.YEAR_2020.rules()).isEqualTo(NationalRules.YEAR_2020.rules());
    }
}
