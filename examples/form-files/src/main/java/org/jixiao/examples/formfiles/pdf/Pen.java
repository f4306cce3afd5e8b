package org.jixiao.examples.formfiles.pdf;

/** With what is drawn at the moment: inks, their opacity, and the window through which it is seen. */
final class Pen {
    private Ink fillSpace = Ink.GRAY;
    private Ink strokeSpace = Ink.GRAY;
    private boolean fillsWhite;
    private boolean strokesWhite;
    private float fillAlpha = 1;
    private float strokeAlpha = 1;
    private Box clip = Box.EVERYWHERE;

    Pen() {}

    Pen(Pen other) {
        this.fillSpace = other.fillSpace;
        this.strokeSpace = other.strokeSpace;
        this.fillsWhite = other.fillsWhite;
        this.strokesWhite = other.strokesWhite;
        this.fillAlpha = other.fillAlpha;
        this.strokeAlpha = other.strokeAlpha;
        this.clip = other.clip;
    }

    void fillInk(Ink space, float[] parts) {
        fillSpace = space;
        fill(parts);
    }

    void strokeInk(Ink space, float[] parts) {
        strokeSpace = space;
        stroke(parts);
    }

    void fillSpace(Ink space) {
        fillSpace = space;
        fillsWhite = false;
    }

    void strokeSpace(Ink space) {
        strokeSpace = space;
        strokesWhite = false;
    }

    void fill(float[] parts) {
        fillsWhite = fillSpace.isWhite(parts);
    }

    void stroke(float[] parts) {
        strokesWhite = strokeSpace.isWhite(parts);
    }

    void fillAlpha(float alpha) {
        fillAlpha = alpha;
    }

    void strokeAlpha(float alpha) {
        strokeAlpha = alpha;
    }

    float fillAlphaValue() {
        return fillAlpha;
    }

    float strokeAlphaValue() {
        return strokeAlpha;
    }

    boolean isFillWhite() {
        return fillsWhite;
    }

    /** Whether what is filled can be seen on white paper. */
    boolean isFillShown() {
        return !fillsWhite && fillAlpha > 0;
    }

    boolean isStrokeShown() {
        return !strokesWhite && strokeAlpha > 0;
    }

    void clip(Box to) {
        clip = clip.and(to);
    }

    Box clip() {
        return clip;
    }
}
