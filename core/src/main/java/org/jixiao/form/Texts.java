package org.jixiao.form;

/** Checks on the words of a form. */
final class Texts {
    private Texts() {}

    static String requireText(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("expected " + what + ", got blank text");
        }
        return text;
    }
}
