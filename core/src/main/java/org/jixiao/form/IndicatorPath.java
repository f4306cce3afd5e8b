package org.jixiao.form;

import static org.jixiao.value.internal.Checks.given;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import org.jixiao.internal.ReadBack;
import org.jixiao.internal.Wording;
import org.jspecify.annotations.Nullable;

/** Where an indicator stands in the tree: 产出指标/数量指标/总带宽. Immutable. */
public final class IndicatorPath implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String level1;
    private final String level2;
    private final String name;

    // named in every finding and explanation: put together once, when first asked for, like the hash of a string
    private transient @Nullable String text;

    /**
     * Refuses a blank name.
     *
     * @param level1 一级指标, not blank
     * @param level2 二级指标, not blank
     * @param name 三级指标, not blank
     * @throws InvalidFormException if one of the names is blank
     */
    public IndicatorPath(String level1, String level2, String name) {
        boolean complete = level1 != null && level2 != null && name != null;
        if (!complete || level1.isBlank() || level2.isBlank() || name.isBlank()) {
            throw InvalidFormException.at(
                    level1 + "/" + level2 + "/" + name,
                    "indicator.names",
                    complete ? Wording.of("met.blank_name") : "null");
        }
        this.level1 = level1;
        this.level2 = level2;
        this.name = name;
    }

    /** 一级指标. */
    public String level1() {
        return level1;
    }

    /** 二级指标. */
    public String level2() {
        return level2;
    }

    /** 三级指标. */
    public String name() {
        return name;
    }

    /** Whether 三级指标 is called so; spaces, punctuation, width and a 指标1：in front do not matter. */
    public boolean isNamed(String other) {
        return name.equals(given(other, "other")) || Texts.plainName(name).equals(Texts.plainName(other));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof IndicatorPath that
                        && name.equals(that.name)
                        && level2.equals(that.level2)
                        && level1.equals(that.level1));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * level1.hashCode() + level2.hashCode()) + name.hashCode();
    }

    /** {@code 产出指标/数量指标/总带宽}. */
    @Override
    public String toString() {
        String written = text;
        if (written == null) {
            written = level1 + "/" + level2 + "/" + name;
            text = written;
        }
        return written;
    }

    /** A path that was read back is held to the same rules as one that was made. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
        return ReadBack.through(() -> new IndicatorPath(level1, level2, name));
    }
}
