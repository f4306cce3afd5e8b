package org.jixiao.examples.rulefiles;

import java.nio.file.Path;
import java.util.List;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;
import org.jixiao.spi.InstalledRuleSets;

/** Reads files that tests write. */
final class Read {
    static final RuleSets INSTALLED = InstalledRuleSets.load();

    /** A head that is right, of four lines. */
    static final String HEAD = """
            district: hubei
            year: 2020
            name: {zh: 湖北省, en: Hubei}
            basedOn: national/2020
            """;

    private Read() {}

    static RuleFile file(String yaml) {
        return RuleFiles.read(INSTALLED, "some.yaml", yaml);
    }

    /** The rule set of a file that is right. */
    static RuleSet rules(String yaml) {
        RuleFile file = file(yaml);
        if (!file.isSound()) {
            throw new AssertionError(file.objections().toString());
        }
        return file.rules().orElseThrow();
    }

    /** The rule set of a file of ours. */
    static RuleSet ours(Path file) {
        return RuleFiles.read(INSTALLED, List.of(file)).get(0).rules().orElseThrow();
    }

    static List<String> troubles(String yaml) {
        return file(yaml).objections().stream().map(String::valueOf).toList();
    }
}
