package org.jixiao.examples.formfiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/** What the search begins with: sample files, small hostile ones, and everything that once broke a reader. Small, for size costs speed. */
final class Seeds {
    private static final Path RESOURCES = Path.of(System.getProperty("basedir", "."), "src/test/resources");
    private static final int MOST_BYTES = 50_000;
    private static final List<String> SMALL_AND_HOSTILE = List.of(
            "form-in-itself",
            "looping-pages",
            "false-count",
            "numbers",
            "truncated",
            "header-alone",
            "noise",
            "password");

    private Seeds() {}

    static List<byte[]> pdf() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (Path sample : files("office", "*.pdf")) {
            seeds.add(lean(sample));
        }
        for (String name : SMALL_AND_HOSTILE) {
            seeds.add(HostilePdfs.all().get(name).get());
        }
        for (Path broken : files("hostile", "*.pdf")) {
            seeds.add(Files.readAllBytes(broken));
        }
        return seeds;
    }

    static List<byte[]> others() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (String folder : List.of("office", "converted", "hostile")) {
            for (Path file : files(folder, "*.{xlsx,xls,docx,doc,htm,html,csv,json,bin}")) {
                byte[] bytes = Files.readAllBytes(file);
                if (bytes.length <= MOST_BYTES) {
                    seeds.add(bytes);
                }
            }
        }
        return seeds;
    }

    private static List<Path> files(String folder, String names) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(RESOURCES.resolve(folder), names)) {
            all.forEach(files::add);
        }
        files.sort(null);
        return files;
    }

    /** The first page of a document, and of its fonts what the reader looks at. */
    private static byte[] lean(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            while (document.getNumberOfPages() > 1) {
                document.removePage(1);
            }
            COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
            List.of(COSName.STRUCT_TREE_ROOT, COSName.OUTLINES, COSName.NAMES, COSName.DESTS)
                    .forEach(catalogue::removeItem);
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                withoutOutlines(resources.getFont(name).getCOSObject());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void withoutOutlines(COSDictionary font) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor != null) {
            List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3).forEach(descriptor::removeItem);
        }
        if (font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray below
                && below.getObject(0) instanceof COSDictionary only) {
            withoutOutlines(only);
        }
    }
}
