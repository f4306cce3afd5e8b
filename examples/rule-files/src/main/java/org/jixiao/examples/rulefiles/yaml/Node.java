package org.jixiao.examples.rulefiles.yaml;

import java.util.List;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.examples.formfiles.Said;

/** A part of a file: a text, a list, or fields with names. Numbers, dates and true or false are text here. */
public sealed interface Node {
    /** Where it begins. */
    At at();

    /** What it is, for a message that expected something else. */
    Said met();

    /**
     * A text.
     *
     * @param text as the file says it, without its quotes; empty where nothing stands
     * @param at where it begins
     */
    record Text(String text, At at) implements Node {
        private static final int LONGEST = 60;

        @Override
        public Said met() {
            return text.isEmpty() ? Said.of("空白", "nothing") : Said.of("“" + shown() + "”", '"' + shown() + '"');
        }

        /** The text as a message quotes it: in one line, and not all of a long one. */
        public String shown() {
            return OneLine.of(text, LONGEST);
        }
    }

    /**
     * A list.
     *
     * @param nodes what stands in it
     * @param at where it begins
     */
    record Items(List<Node> nodes, At at) implements Node {
        @Override
        public Said met() {
            return Said.of("一个列表", "a list");
        }
    }

    /**
     * Fields with names.
     *
     * @param fields in the order of the file, each name once
     * @param at where they begin
     */
    record Fields(List<Field> fields, At at) implements Node {
        @Override
        public Said met() {
            return Said.of("带名称的字段", "fields with names");
        }
    }

    /**
     * A name and what stands behind it.
     *
     * @param key the name
     * @param value what stands behind it
     */
    record Field(Text key, Node value) {}
}
