package org.jixiao.examples.formfiles.pdf;

import java.util.ArrayList;
import java.util.List;

/** Gathers what a page shows. */
final class Drawing {
    /** A picture that takes this share of the page hides the text that was drawn before it. */
    private static final float WHOLE = 0.5f;

    private static final float SLACK = 1;

    private final Box paper;
    private final Budget budget;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Box> shades = new ArrayList<>();
    private float pictures;
    private int cut;

    Drawing(Box paper, Budget budget) {
        this.paper = paper;
        this.budget = budget;
    }

    void glyph(Glyph glyph, Pen pen) {
        if (!(glyph.size() > 0) || (glyph.isSpace() && !glyph.text().isEmpty())) {
            return; // the gap that a space leaves is seen without it
        }
        Box box = glyph.box();
        boolean onPaper = paper.holdsMiddleOf(box);
        if (!pen.clip().grown(SLACK).holdsMiddleOf(box)) {
            cut += onPaper ? 1 : 0;
            return;
        }
        if (pen.isFillWhite() && shades.stream().noneMatch(shade -> shade.holdsMiddleOf(box))) {
            cut++;
            return;
        }
        glyphs.add(glyph);
    }

    void piece(Piece piece, Pen pen) {
        Box clip = pen.clip();
        boolean across = piece.isAcross();
        float from = Math.max(piece.from(), across ? clip.left() : clip.top());
        float to = Math.min(piece.to(), across ? clip.right() : clip.bottom());
        float low = (across ? clip.top() : clip.left()) - SLACK;
        float high = (across ? clip.bottom() : clip.right()) + SLACK;
        boolean finite = Float.isFinite(piece.at()) && Float.isFinite(from) && Float.isFinite(to);
        if (finite && to >= from && piece.at() >= low && piece.at() <= high) {
            budget.piece();
            pieces.add(new Piece(across, piece.at(), from, to));
        }
    }

    /** An area in another colour than that of the paper. */
    void shade(Box box) {
        budget.piece();
        shades.add(box);
    }

    void picture(Box box) {
        Box shown = box.and(paper);
        float share = shown.area() / Math.max(1, paper.area());
        pictures += share;
        if (share > WHOLE) {
            glyphs.removeIf(glyph -> shown.holdsMiddleOf(glyph.box()));
        }
    }

    RawPage page(int number) {
        return new RawPage(number, paper, List.copyOf(glyphs), List.copyOf(pieces), pictures, cut);
    }
}
