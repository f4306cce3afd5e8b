package org.jixiao.examples.rulefiles.yaml;

import java.io.Serial;
import org.jixiao.examples.formfiles.Said;

/** A part of a file that nothing can be made of; {@link Troubles} notes it and goes on with the next part. */
public final class BadNode extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    private BadNode(Trouble trouble) {
        super(trouble.toString());
        this.trouble = trouble;
    }

    /** A part that is not what it should be, at its place. */
    public static BadNode at(At at, String chinese, String english) {
        return at(at, Said.of(chinese, english));
    }

    /** A part that is not what it should be, at its place. */
    public static BadNode at(At at, Said why) {
        return new BadNode(new Trouble(at, why));
    }

    /** What was expected in the place of {@code met}. */
    public static BadNode expected(String chinese, String english, Node met) {
        return at(
                met.at(),
                "应为" + chinese + "，实为" + met.met().chinese(),
                "expected " + english + ", got " + met.met().english());
    }

    Trouble trouble() {
        return trouble;
    }
}
