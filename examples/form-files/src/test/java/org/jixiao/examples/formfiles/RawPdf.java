package org.jixiao.examples.formfiles;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Writes PDF files object by object, also such as no program would write. Object 1 is the catalogue, object 2 the tree of pages. */
final class RawPdf {
    private final List<byte[]> objects = new ArrayList<>();

    RawPdf() {
        add("<< /Type /Catalog /Pages 2 0 R >>");
        add("");
    }

    /** Adds an object; its number comes back. */
    int add(String body) {
        objects.add(ascii(body));
        return objects.size();
    }

    /** Replaces an object. */
    void set(int number, String body) {
        objects.set(number - 1, ascii(body));
    }

    /** Adds a stream; its number comes back. */
    int stream(String dictionary, byte[] data) {
        byte[] packed = deflated(data);
        return packed("/Filter /FlateDecode " + dictionary, packed);
    }

    /** Adds a stream whose bytes are packed already. */
    int packed(String dictionary, byte[] data) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(ascii("<< /Length " + data.length + " " + dictionary + " >>\nstream\n"));
        body.writeBytes(data);
        body.writeBytes(ascii("\nendstream"));
        objects.add(body.toByteArray());
        return objects.size();
    }

    /** The file whose pages are these objects. */
    byte[] withPages(List<Integer> pages) {
        StringBuilder kids = new StringBuilder();
        pages.forEach(page -> kids.append(page).append(" 0 R "));
        set(2, "<< /Type /Pages /Count " + pages.size() + " /Kids [" + kids + "] >>");
        return bytes();
    }

    /** The file as it stands. */
    byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(ascii("%PDF-1.7\n"));
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format("%010d 00000 n \n", file.size()));
            file.writeBytes(ascii((i + 1) + " 0 obj\n"));
            file.writeBytes(objects.get(i));
            file.writeBytes(ascii("\nendobj\n"));
        }
        int at = file.size();
        file.writeBytes(ascii(table + "trailer << /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + at
                + "\n%%EOF\n"));
        return file.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] deflated(byte[] data) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        deflater.setInput(data);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] block = new byte[64 * 1024];
        while (!deflater.finished()) {
            packed.write(block, 0, deflater.deflate(block));
        }
        deflater.end();
        return packed.toByteArray();
    }

    /** So many zeros, deflated, without ever holding them. */
    static byte[] zeros(long megabytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] zeros = new byte[1024 * 1024];
        byte[] block = new byte[64 * 1024];
        for (long i = 0; i < megabytes; i++) {
            deflater.setInput(zeros);
            while (!deflater.needsInput()) {
                packed.write(block, 0, deflater.deflate(block));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(block, 0, deflater.deflate(block));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
