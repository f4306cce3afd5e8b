/**
 * Findings: what a reviewer would object to or ask about, each with a code, a severity, a place and a message in both languages.
 *
 * <p>Nothing is judged here: findings are raised by the scorer and by the review of published forms.
 *
 * <p>Start from {@link org.jixiao.finding.Finding}; {@link org.jixiao.finding.FindingCode} lists all of them.
 */
@NullMarked
package org.jixiao.finding;

import org.jspecify.annotations.NullMarked;
