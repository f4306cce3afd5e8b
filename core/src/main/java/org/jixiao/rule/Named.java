package org.jixiao.rule;

/** A decision that a rule set can take several times on one topic, each time under a name of its own. */
sealed interface Named permits SpecialRule, AttachedFinding {
    String name();
}
