package org.jixiao.scorecard;

import java.io.Serializable;

/**
 * What a figure was made from, so that it can be made again years later.
 *
 * @param libraryVersion of Jixiao
 * @param ruleSet id of the rule set: {@code beijing/chaoyang/2024}
 * @param formHash SHA-256 of everything the form says, 64 hexadecimal digits
 */
public record Stamp(String libraryVersion, String ruleSet, String formHash) implements Serializable {}
