package org.jixiao.testkit.checks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.testkit.cases.Copies;
import org.jixiao.testkit.cases.RowRule;

/** Law 7: what a rule decides is a value, which is written and read back as it was. */
public final class Copying {
    private Copying() {}

    /** What is wrong with the copies of rules, by the name of the rule. */
    public static Map<String, String> faults(RuleSet rules) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (Rule<?> rule : rules.rules()) {
            String fault = fault(rule.value());
            if (!fault.isEmpty()) {
                faults.put(RowRule.nameOf(rule), fault);
            }
        }
        return faults;
    }

    private static String fault(Object value) {
        Object copy;
        try {
            copy = Copies.serialised(value);
        } catch (RuntimeException e) {
            return "cannot be written and read back: " + e;
        }
        if (!copy.equals(value)) {
            return "read back is not equal to what was written: " + copy;
        }
        return copy.hashCode() == value.hashCode() ? "" : "read back has another hash: " + copy;
    }
}
