package org.jixiao.testkit.proof;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSetBuilder;
import org.jixiao.testkit.oracle.Regulation;

/**
 * A rule set with one fault, as an author could make it.
 *
 * @param name what is wrong
 * @param rules with the fault
 * @param told what the regulation really says
 */
record Fault(String name, RuleSet rules, Regulation told) {
    /** In a sound pack like that of a district. */
    static Fault of(String name, Regulation told, UnaryOperator<RuleSetBuilder> fault) {
        RuleSetBuilder rules = RuleSet.named(district(name), Pack.YEAR).basedOn(NationalRules.YEAR_2020);
        return new Fault(name, fault.apply(Pack.sound(rules)).build(), told);
    }

    /** In a sound pack of which nothing more is told than of every pack here. */
    static Fault of(String name, UnaryOperator<RuleSetBuilder> fault) {
        return of(name, Pack.TOLD, fault);
    }

    /** Each fault has an id of its own. */
    private static String district(String name) {
        return "test/"
                + String.join("-", name.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
                        .replaceAll("-$", "");
    }

    @Override
    public String toString() {
        return name;
    }
}
