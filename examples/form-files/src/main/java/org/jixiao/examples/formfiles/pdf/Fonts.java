package org.jixiao.examples.formfiles.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/** The fonts of a document, each loaded once. Of a font that says itself which characters it has, the outlines are left out. */
final class Fonts {
    private static final COSName[] OUTLINES = {COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3};

    private static final int BYTES_A_CHARACTER = 20;

    private final Streams streams;
    private final IdentityHashMap<COSDictionary, PDFont> loaded = new IdentityHashMap<>();
    private long mapped;

    Fonts(Streams streams) {
        this.streams = streams;
    }

    PDFont of(COSDictionary dictionary) throws IOException {
        PDFont known = loaded.get(dictionary);
        if (known == null) {
            known = PDFontFactory.createFont(checked(dictionary));
            loaded.put(dictionary, known);
        }
        return known;
    }

    private COSDictionary checked(COSDictionary dictionary) throws IOException {
        boolean named = false;
        if (dictionary.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map) {
            map(map);
            named = true;
        }
        if (dictionary.getDictionaryObject(COSName.ENCODING) instanceof COSStream map) {
            map(map);
        }
        return named && !COSName.TYPE3.equals(dictionary.getCOSName(COSName.SUBTYPE))
                ? withoutOutlines(dictionary)
                : dictionary;
    }

    private void map(COSStream map) throws IOException {
        PdfLimit.FONT_THOUSANDS.check(streams.size(map) / BYTES_A_CHARACTER);
        try (InputStream text = map.createInputStream()) {
            mapped += MappedCharacters.count(text.readAllBytes());
        }
        PdfLimit.FONT_THOUSANDS.check(mapped);
    }

    private static COSDictionary withoutOutlines(COSDictionary font) {
        COSDictionary light = new COSDictionary(font);
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor != null) {
            COSDictionary bare = new COSDictionary(descriptor);
            for (COSName outlines : OUTLINES) {
                bare.removeItem(outlines);
            }
            light.setItem(COSName.FONT_DESC, bare);
        }
        COSBase below = font.getDictionaryObject(COSName.DESCENDANT_FONTS);
        if (below instanceof COSArray fonts && fonts.getObject(0) instanceof COSDictionary only) {
            COSArray bare = new COSArray();
            bare.add(withoutOutlines(only));
            light.setItem(COSName.DESCENDANT_FONTS, bare);
        }
        return light;
    }
}
