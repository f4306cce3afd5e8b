package org.jixiao.examples.formfiles.pdf;

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

    float x(float x, float y) {
        return switch (quarters) {
            case 0 -> x - crop.getLowerLeftX();
            case 1 -> y - crop.getLowerLeftY();
            case 2 -> crop.getUpperRightX() - x;
            default -> crop.getUpperRightY() - y;
        };
    }

    float y(float x, float y) {
        return switch (quarters) {
            case 0 -> crop.getUpperRightY() - y;
            case 1 -> x - crop.getLowerLeftX();
            case 2 -> y - crop.getLowerLeftY();
            default -> crop.getUpperRightX() - x;
        };
    }
}
