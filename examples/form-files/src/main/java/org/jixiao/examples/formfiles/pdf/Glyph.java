package org.jixiao.examples.formfiles.pdf;

/**
 * A character as it stands on a page.
 *
 * @param text of one character, or of a ligature
 * @param box that it takes
 * @param x of the point on the base line where it begins
 * @param y likewise
 * @param size of the type in points
 * @param flow where the next character stands
 */
record Glyph(String text, Box box, float x, float y, float size, Flow flow) {
    /** Directions of text, as it is looked at. */
    enum Flow {
        /** As usual. */
        RIGHT,
        /** Turned clockwise. */
        DOWN,
        /** Upside down. */
        LEFT,
        /** Turned against the clock. */
        UP,
        /** Upright characters one below another, columns from right to left. */
        COLUMNS;

        /** The direction after turning the page by a quarter against the clock. */
        Flow turned() {
            return switch (this) {
                case RIGHT -> UP;
                case DOWN -> RIGHT;
                case LEFT -> DOWN;
                case UP -> LEFT;
                case COLUMNS -> COLUMNS;
            };
        }

        /** By how many quarters against the clock such text has to be turned to be read. */
        int quarters() {
            return switch (this) {
                case RIGHT, COLUMNS -> 0;
                case DOWN -> 1;
                case LEFT -> 2;
                case UP -> 3;
            };
        }
    }

    /** Whether nothing, or no character of Unicode, says what it is. */
    boolean isUnnamed() {
        return text.isEmpty()
                || text.codePoints()
                        .anyMatch(c -> c == 0xFFFD
                                || Character.getType(c) == Character.PRIVATE_USE
                                || Character.getType(c) == Character.UNASSIGNED
                                || Character.getType(c) == Character.CONTROL);
    }

    boolean isSpace() {
        return text.isBlank();
    }

    /** How far along its line it begins. */
    float begin() {
        return switch (flow) {
            case RIGHT -> box.left();
            case DOWN, COLUMNS -> box.top();
            case LEFT -> -box.right();
            case UP -> -box.bottom();
        };
    }

    /** How far along its line it ends. */
    float end() {
        return switch (flow) {
            case RIGHT -> box.right();
            case DOWN, COLUMNS -> box.bottom();
            case LEFT -> -box.left();
            case UP -> -box.top();
        };
    }

    /** How far down among the lines its own one stands. */
    float line() {
        return switch (flow) {
            case RIGHT -> y;
            case DOWN -> -x;
            case LEFT -> -y;
            case UP -> x;
            case COLUMNS -> -box.middleX();
        };
    }
}
