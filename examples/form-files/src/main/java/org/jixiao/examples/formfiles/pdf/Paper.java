package org.jixiao.examples.formfiles.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Where a point of a page stands as it is looked at: from its upper left corner downwards, after the page is turned. */
final class Paper {
    private final PDRectangle crop;
    private final int quarters;

    Paper(PDPage page) {
        this.crop = page.getCropBox();
        this.quarters = Math.floorMod(page.getRotation() / 90, 4);
    }

    /** The size of the paper. */
    Box box() {
        boolean turned = quarters % 2 == 1;
        return turned
                ? new Box(0, 0, crop.getHeight(), crop.getWidth())
                : new Box(0, 0, crop.getWidth(), crop.getHeight());
    }

    Point2D.Float at(Point2D.Float point) {
        return switch (quarters) {
            case 0 -> new Point2D.Float(point.x - crop.getLowerLeftX(), crop.getUpperRightY() - point.y);
            case 1 -> new Point2D.Float(point.y - crop.getLowerLeftY(), point.x - crop.getLowerLeftX());
            case 2 -> new Point2D.Float(crop.getUpperRightX() - point.x, point.y - crop.getLowerLeftY());
            default -> new Point2D.Float(crop.getUpperRightY() - point.y, crop.getUpperRightX() - point.x);
        };
    }
}
