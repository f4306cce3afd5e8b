package org.jixiao.examples.formreview.since;

import org.jixiao.data.FindingData;

/**
 * A finding, and what became of it.
 *
 * @param standing what became of it
 * @param finding as the later review words it; as the earlier one where it is gone, and by its name alone where that one was in another
 *     language
 */
public record FindingChange(Standing standing, FindingData finding) {}
