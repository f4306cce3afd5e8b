package org.jixiao.examples.formfiles.pdf;

import java.util.List;

/** Turns a page on which most of the text lies sideways, as a wide table on an upright sheet does. */
final class Upright {
    private static final int ENOUGH = 10;
    private static final float MOST = 0.6f;

    private Upright() {}

    static RawPage of(RawPage page) {
        for (Glyph.Flow flow : List.of(Glyph.Flow.DOWN, Glyph.Flow.LEFT, Glyph.Flow.UP)) {
            long such =
                    page.glyphs().stream().filter(glyph -> glyph.flow() == flow).count();
            if (such >= ENOUGH && such > MOST * page.glyphs().size()) {
                RawPage turned = page;
                for (int i = 0; i < flow.quarters(); i++) {
                    turned = quarter(turned);
                }
                return turned;
            }
        }
        return page;
    }

    /** A quarter against the clock: what is right comes to the top. */
    private static RawPage quarter(RawPage page) {
        float width = page.paper().width();
        List<Glyph> glyphs = page.glyphs().stream()
                .map(glyph -> new Glyph(
                        glyph.text(),
                        quarter(glyph.box(), width),
                        glyph.y(),
                        width - glyph.x(),
                        glyph.size(),
                        glyph.flow().turned()))
                .toList();
        List<Piece> pieces = page.pieces().stream()
                .map(piece -> piece.isAcross()
                        ? new Piece(false, piece.at(), width - piece.to(), width - piece.from())
                        : new Piece(true, width - piece.at(), piece.from(), piece.to()))
                .toList();
        return new RawPage(page.number(), quarter(page.paper(), width), glyphs, pieces, page.pictures(), page.cut());
    }

    private static Box quarter(Box box, float width) {
        return new Box(box.top(), width - box.right(), box.bottom(), width - box.left());
    }
}
