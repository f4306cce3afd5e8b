package org.jixiao.form;

/**
 * An actual that is a level of the target's scale: 优.
 *
 * @param level one of the levels of the target's scale
 */
public record RatingActual(RatingLevel level) implements Actual {
    @Override
    public String toString() {
        return level.name();
    }
}
