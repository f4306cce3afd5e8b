package org.jixiao.examples.formfiles.grid;

/** A piece of a document: a paragraph, or a table. */
public sealed interface Block permits Prose, Grid {}
