package org.jixiao.examples.formfiles.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Spares the search of the whole machine for fonts, which takes seconds and is of no use here: no glyph is ever painted. Only a thread that
 * reads a document here is spared; what else in the program uses the library finds its fonts as ever.
 */
final class NoSystemFonts implements FontMapper {
    private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);
    private static final Object LOCK = new Object();
    private static @Nullable TrueTypeFont standIn;

    private final FontMapper others;

    private NoSystemFonts(FontMapper others) {
        this.others = others;
    }

    /** From here on this thread does without the fonts of the machine. */
    static void begin() {
        synchronized (LOCK) {
            if (!(FontMappers.instance() instanceof NoSystemFonts)) {
                FontMappers.set(new NoSystemFonts(FontMappers.instance()));
            }
        }
        READING.set(true);
    }

    static void end() {
        READING.remove();
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return READING.get() ? new FontMapping<>(standIn(), true) : others.getTrueTypeFont(name, descriptor);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return READING.get() ? new FontMapping<>(standIn(), true) : others.getFontBoxFont(name, descriptor);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return READING.get() ? new CIDFontMapping(null, standIn(), true) : others.getCIDFont(name, descriptor, system);
    }

    /** The font that the library brings itself. */
    private static TrueTypeFont standIn() {
        synchronized (LOCK) {
            TrueTypeFont font = standIn;
            if (font == null) {
                try (InputStream from = PDFont.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
                    if (from == null) {
                        throw new IOException("LiberationSans-Regular.ttf");
                    }
                    font = new TTFParser().parse(new RandomAccessReadBuffer(from.readAllBytes()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                standIn = font;
            }
            return font;
        }
    }
}
