package org.jixiao.examples.formfiles;

import java.util.function.Consumer;

/** One format of files that hold forms. A new format is one more of these, named in {@link FormReader}. */
interface FileFormat {
    /** Whether a file looks like this format. */
    boolean accepts(Content content);

    /** Reads what the file holds, an entry a form. */
    void read(Content content, Consumer<Entry> to) throws Refused;
}
