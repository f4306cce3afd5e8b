package org.jixiao.examples.service.scoring;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks for beside the form.
 *
 * @param rules the id of a rule set; null chooses it by district and year
 * @param partial whether cells that cannot be read are left open instead of refused
 * @param locale the language of the answer
 */
public record Wish(@Nullable String rules, boolean partial, Locale locale) {}
