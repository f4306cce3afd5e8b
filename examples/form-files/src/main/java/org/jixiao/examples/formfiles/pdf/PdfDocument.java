package org.jixiao.examples.formfiles.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF document whose tables have lines. */
public final class PdfDocument {
    private PdfDocument() {}

    /**
     * What a document holds, where some texts are known to begin a cell: they are never taken for the rest of a cell that a page cut.
     *
     * @param bytes of the file
     * @param headings whether a text is such a one
     * @return paragraphs and tables, and what to look at
     * @throws PdfRefused if anything of it cannot be read for certain
     */
    public static PdfContent read(byte[] bytes, Predicate<String> headings) {
        Budget budget = new Budget();
        PreScan.check(bytes, budget);
        NoSystemFonts.begin();
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(bytes),
                MemoryUsageSetting.setupMainMemoryOnly(PdfLimit.FILE_MEGABYTES.counted()).streamCache)) {
            return read(document, budget, headings);
        } catch (InvalidPasswordException e) {
            throw PdfRefused.of(PdfRefused.Reason.PASSWORD);
        } catch (PdfRefused e) {
            throw e;
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            throw PdfRefused.of(PdfRefused.Reason.DAMAGED);
        } finally {
            NoSystemFonts.end();
        }
    }

    private static PdfContent read(PDDocument document, Budget budget, Predicate<String> headings) throws IOException {
        Streams streams = new Streams(budget);
        Fonts fonts = new Fonts(streams);
        Findings findings = new Findings();
        List<PageContent> pages = new ArrayList<>();
        for (PDPage page : Pages.of(document, budget)) {
            budget.time();
            RawPage raw = Upright.of(PageReader.read(page, pages.size() + 1, budget, streams, fonts));
            findings.drawn(raw);
            PageLayout layout = PageLayout.of(raw, budget);
            List<PageCells> tables = layout.tables().stream().map(PageCells::of).toList();
            findings.laidOut(layout, tables);
            pages.add(new PageContent(raw.number(), raw.paper(), layout.lines(), tables));
        }
        findings.all(pages);
        List<TableBreak> breaks = new ArrayList<>();
        return new PdfContent(Assembly.of(pages, breaks, headings), findings.notes(), breaks);
    }
}
