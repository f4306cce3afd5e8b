package org.jixiao.finding;

/** How much a finding weighs, least first. */
public enum Severity {
    /** Worth knowing; nothing to object to. */
    INFO,
    /** A reviewer would ask. */
    WARNING,
    /** A reviewer would send the form back. */
    ERROR
}
