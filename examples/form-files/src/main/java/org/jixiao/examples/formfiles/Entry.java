package org.jixiao.examples.formfiles;

/** One thing that a file holds: a form, a statement, or trouble where either should be. */
public sealed interface Entry permits FileForm, FileStatement, FileTrouble {}
