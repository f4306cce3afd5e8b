package org.jixiao.examples.formfiles.grid;

/**
 * A paragraph of text outside any table.
 *
 * @param text as it is shown
 */
public record Prose(String text) implements Block {}
