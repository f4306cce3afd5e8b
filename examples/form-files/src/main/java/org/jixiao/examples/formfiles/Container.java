package org.jixiao.examples.formfiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What kind of container a file is, by its bytes and not by its ending. */
enum Container {
    /** A workbook of this century. */
    XLSX,
    /** A workbook of the last one. */
    XLS,
    /** A text document of this century. */
    DOCX,
    /** A text document of the last one. */
    DOC,
    /** An office document that asks for a password. */
    ENCRYPTED,
    /** An OFD document. */
    OFD,
    /** A PDF document. */
    PDF,
    /** A picture. */
    PICTURE,
    /** A zip file, or another container, that is none of these. */
    OTHER,
    /** No container. */
    NONE;

    private static final int BLOCK = 512;
    private static final int MOST_ENTRIES = 5000;

    /** Whether the bytes begin like an office document or a PDF. */
    static boolean isDocument(Content content) {
        return content.begins('P', 'K', 3, 4)
                || content.begins(0xD0, 0xCF, 0x11, 0xE0)
                || content.begins('%', 'P', 'D', 'F');
    }

    static Container of(Content content) {
        if (content.begins('P', 'K', 3, 4)) {
            return zip(content);
        }
        if (content.begins(0xD0, 0xCF, 0x11, 0xE0)) {
            return ole2(content);
        }
        if (content.begins('%', 'P', 'D', 'F')) {
            return PDF;
        }
        boolean picture = content.begins(0x89, 'P', 'N', 'G')
                || content.begins(0xFF, 0xD8, 0xFF)
                || content.begins('G', 'I', 'F', '8')
                || content.begins('B', 'M')
                || content.begins('I', 'I', '*', 0)
                || content.begins('M', 'M', 0, '*');
        return picture ? PICTURE : NONE;
    }

    private static Container zip(Content content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content.bytes()))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && entries < MOST_ENTRIES;
                    entry = zip.getNextEntry()) {
                entries++;
                String name = entry.getName();
                if (name.equals("OFD.xml")) {
                    return OFD;
                }
                if (name.startsWith("xl/")) {
                    return XLSX;
                }
                if (name.startsWith("word/")) {
                    return DOCX;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return OTHER;
        }
        return OTHER;
    }

    private static Container ole2(Content content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(padded(content)))) {
            Set<String> names = StreamSupport.stream(files.getRoot().spliterator(), false)
                    .map(entry -> entry.getName())
                    .collect(Collectors.toSet());
            if (names.contains("EncryptedPackage")) {
                return ENCRYPTED;
            }
            if (names.contains("Workbook") || names.contains("Book")) {
                return XLS;
            }
            return names.contains("WordDocument") ? DOC : OTHER;
        } catch (IOException | RuntimeException e) {
            return OTHER;
        }
    }

    /** The bytes, with zeros behind a last block that is too short, as some office programs save it. */
    static byte[] padded(Content content) {
        byte[] bytes = content.bytes();
        int over = bytes.length % BLOCK;
        return !content.begins(0xD0, 0xCF, 0x11, 0xE0) || over == 0
                ? bytes
                : Arrays.copyOf(bytes, bytes.length + BLOCK - over);
    }

    /** Why an office file could not be opened. */
    static FileTrouble damaged(String name, Throwable e) {
        String type = e.getClass().getSimpleName();
        if (type.contains("Encrypted") || String.valueOf(e.getMessage()).contains("password")) {
            return FileTrouble.in(
                    name,
                    FileReason.NOT_READABLE,
                    Said.of("文件有密码；请去掉密码后另存", "protected by a password; save it without one"));
        }
        return FileTrouble.in(
                name,
                FileReason.NOT_READABLE,
                Said.of(
                        "文件已损坏，或者不是它看起来的格式；请在办公软件里打开，另存为 .xlsx 或 .docx",
                        "damaged, or not the format that it looks like; open it in an office program and save it as .xlsx or .docx"));
    }
}
