package org.jixiao.examples.formfiles.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** The families of colours, as far as it takes to tell white. No colour profile is loaded. */
enum Ink {
    /** 1 is white. */
    GRAY,
    /** Three times 1 is white. */
    RGB,
    /** Four times 0 is white. */
    CMYK,
    /** 0 is no ink. */
    SPOT,
    /** Another one, which counts as visible. */
    OTHER;

    private static final float NEAR = 0.02f;

    /** The family of a colour space by its name, looked up in the resources where it has to be. */
    static Ink of(@Nullable COSBase named, @Nullable COSDictionary resources) {
        COSBase space = named;
        if (named instanceof COSName name && resources != null) {
            COSDictionary spaces = resources.getCOSDictionary(COSName.COLORSPACE);
            COSBase found = spaces == null ? null : spaces.getDictionaryObject(name);
            space = found == null ? named : found;
        }
        if (space instanceof COSName name) {
            return byName(name.getName());
        }
        if (!(space instanceof COSArray array) || !(array.getObject(0) instanceof COSName family)) {
            return OTHER;
        }
        if (family.getName().equals("ICCBased") && array.getObject(1) instanceof COSStream profile) {
            return switch (profile.getInt(COSName.N)) {
                case 1 -> GRAY;
                case 3 -> RGB;
                case 4 -> CMYK;
                default -> OTHER;
            };
        }
        return byName(family.getName());
    }

    private static Ink byName(String name) {
        return switch (name) {
            case "DeviceGray", "CalGray", "G" -> GRAY;
            case "DeviceRGB", "CalRGB", "RGB" -> RGB;
            case "DeviceCMYK", "CMYK" -> CMYK;
            case "Separation", "DeviceN" -> SPOT;
            default -> OTHER;
        };
    }

    boolean isWhite(float[] parts) {
        boolean light = this == GRAY || this == RGB;
        boolean dark = this == CMYK || this == SPOT;
        if (parts.length == 0 || !(light || dark)) {
            return false;
        }
        for (float part : parts) {
            if (light ? part < 1 - NEAR : part > NEAR) {
                return false;
            }
        }
        return true;
    }
}
