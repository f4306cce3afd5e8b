package org.jixiao.examples.formfiles;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Measures how long a page of a PDF takes to read, once the JVM is warm. A program and no test; src/test/resources/pdf/README.md has the command. */
final class PageTimes {
    private static final int ROUNDS = 3;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private PageTimes() {}

    /** Takes a folder of PDF files. */
    public static void main(String[] arguments) throws IOException {
        List<Path> prints = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(arguments[0]), "*.pdf")) {
            files.forEach(prints::add);
        }
        List<Double> milliseconds = new ArrayList<>();
        int most = 0;
        for (int round = 0; round < ROUNDS; round++) {
            milliseconds.clear();
            for (Path print : prints) {
                int pages = pages(print);
                most = Math.max(most, pages);
                long began = THREADS.getCurrentThreadCpuTime();
                FormReader.standard().read(print);
                milliseconds.add((THREADS.getCurrentThreadCpuTime() - began) / 1e6 / pages);
            }
        }
        milliseconds.sort(null);
        System.out.printf(
                "%d files of up to %d pages; a page: median %.2f ms, longest %.2f ms of computing; heap %d MB%n",
                prints.size(),
                most,
                milliseconds.get(milliseconds.size() / 2),
                milliseconds.get(milliseconds.size() - 1),
                Runtime.getRuntime().maxMemory() / (1024 * 1024));
    }

    private static int pages(Path print) throws IOException {
        try (PDDocument document = Loader.loadPDF(print.toFile())) {
            return document.getNumberOfPages();
        }
    }
}
