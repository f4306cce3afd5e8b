package org.jixiao.examples.formfiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Counts the rows, cells and merged cells of a workbook before it is opened, for opening it takes memory for each of them. */
final class WorkbookSize {
    private static final int MOST_ROWS = 50_000;
    private static final int MOST_CELLS = 500_000;
    private static final int MOST_MERGED = 20_000;
    private static final int MOST_SHEETS = 500;

    private final String name;
    private int rows;
    private int cells;
    private int merged;
    private int sheets;

    private WorkbookSize(String name) {
        this.name = name;
    }

    /**
     * Refuses a workbook that is larger than forms can be.
     *
     * @throws Refused with the limit that it passes
     */
    static void check(Content content) throws Refused {
        InflatedSize.check(content, InflatedSize.MOST_OF_WORKBOOK);
        WorkbookSize size = new WorkbookSize(content.name());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("xl/worksheets/")
                        && entry.getName().endsWith(".xml")) {
                    size.sheets++;
                    size.count(new Bounded(zip, InflatedSize.MOST_OF_WORKBOOK, content.name()));
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw Bounded.refusal(e).orElseGet(() -> new Refused(Container.damaged(content.name(), e)));
        }
    }

    private void count(Bounded stream) throws XMLStreamException, Refused {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(stream);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> rows++;
                    case "c" -> cells++;
                    case "mergeCell" -> merged++;
                    default -> {
                        // nothing that takes memory of its own
                    }
                }
                within();
            }
        }
    }

    private void within() throws Refused {
        if (rows > MOST_ROWS) {
            throw over("行", "rows", MOST_ROWS);
        }
        if (cells > MOST_CELLS) {
            throw over("个单元格", "cells", MOST_CELLS);
        }
        if (merged > MOST_MERGED) {
            throw over("个合并单元格", "merged cells", MOST_MERGED);
        }
        if (sheets > MOST_SHEETS) {
            throw over("个工作表", "sheets", MOST_SHEETS);
        }
    }

    private Refused over(String chinese, String english, int most) {
        return new Refused(FileTrouble.in(
                name,
                FileReason.TOO_LARGE,
                Said.of(
                        "超过 " + most + " " + chinese + "，不像是绩效自评表",
                        "more than " + most + " " + english + ", no file of forms")));
    }
}
