/**
 * Monitoring in the year: how far the actuals and the spending of a form have come by the end of a month, as colours and findings.
 *
 * <p>Nothing is scored here, and nothing is read: the form is the one that is scored at the end of the year, with the actuals reached so
 * far.
 *
 * <p>Start from {@link org.jixiao.monitoring.Monitor}; {@link org.jixiao.monitoring.MonitoringRules} holds what it goes by.
 */
@NullMarked
@ValueStyle
package org.jixiao.monitoring;

import org.jixiao.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
