package org.jixiao.examples.service.web;

import java.util.List;
import java.util.Locale;
import org.jixiao.data.RuleSetData;
import org.jixiao.examples.service.problem.ProblemCode;
import org.jixiao.examples.service.scoring.Packs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The rule sets to choose from, and one of them with every rule. */
@RestController
final class RulesController {
    private final Packs packs;

    RulesController(Packs packs) {
        this.packs = packs;
    }

    /**
     * A rule set in a list.
     *
     * @param id {@code beijing/chaoyang/2024}
     * @param district {@code beijing/chaoyang}
     * @param year the first budget year for which it holds
     * @param chineseName {@code 北京市朝阳区（2024 年起）}
     * @param englishName {@code Chaoyang District, Beijing (from 2024)}
     * @param fingerprint SHA-256 of everything the rules decide
     */
    record RuleSetName(
            String id, String district, String year, String chineseName, String englishName, String fingerprint) {
        static RuleSetName of(RuleSetData data) {
            return new RuleSetName(
                    data.id(),
                    data.district(),
                    data.year(),
                    data.chineseName(),
                    data.englishName(),
                    data.fingerprint());
        }
    }

    @GetMapping(path = "/rules", produces = BodyTypes.JSON)
    List<RuleSetName> all(Locale locale) {
        return packs.all().stream()
                .map(rules -> RuleSetName.of(RuleSetData.of(rules, locale)))
                .toList();
    }

    /** Ids hold slashes. */
    @GetMapping(path = "/rules/{*id}", produces = BodyTypes.JSON)
    RuleSetData one(@PathVariable String id, Locale locale) {
        return RuleSetData.of(packs.byId(id.substring(1), ProblemCode.RULES_UNKNOWN), locale);
    }
}
