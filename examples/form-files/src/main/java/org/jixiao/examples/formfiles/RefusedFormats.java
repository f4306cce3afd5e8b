package org.jixiao.examples.formfiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Formats that are known and not read; each says what to save the file as. */
final class RefusedFormats implements FileFormat {
    private static final int FIRST = 4096;

    @Override
    public boolean accepts(Content content) {
        return switch (content.container()) {
            case ENCRYPTED, OFD, PICTURE, OTHER -> true;
            case XLSX, XLS, DOCX, DOC, PDF, NONE -> false;
        };
    }

    @Override
    public void read(Content content, Consumer<Entry> to) throws Refused {
        throw new Refused(FileTrouble.in(content.name(), FileReason.NO_FORM, why(content.container())));
    }

    /** What a file of a folder is that is not read, however large it is: by its first bytes, else by its ending. */
    static FileTrouble passedOver(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            Content content = new Content(file.toString(), stream.readNBytes(FIRST));
            Container container = content.container();
            boolean isUnknown = container == Container.OTHER || container == Container.NONE;
            return FileTrouble.in(file, FileReason.NO_FORM, why(isUnknown ? byEnding(content) : container));
        } catch (IOException e) {
            return FileBytes.notRead(file.toString(), e);
        }
    }

    private static Container byEnding(Content content) {
        if (content.endsWith(".ofd")) {
            return Container.OFD;
        }
        return content.endsWith(".zip", ".rar") ? Container.OTHER : Container.PICTURE;
    }

    private static Said why(Container container) {
        return switch (container) {
            case ENCRYPTED -> Said.of("文件有密码；请去掉密码后另存", "protected by a password; save it without one");
            case OFD ->
                Said.of(
                        "是 OFD 文件；请在原来的软件里另存为 .docx 或 .xlsx",
                        "an OFD document; save it as .docx or .xlsx in the program it came from");
            case PICTURE -> Said.of("是图片；请找原来的 .docx 或 .xlsx 文件", "a picture; take the original .docx or .xlsx");
            case XLSX, XLS, DOCX, DOC, PDF ->
                Said.of(
                        "扩展名不对，内容是办公文件；请改成 .docx、.xlsx、.pdf 等真正的扩展名",
                        "an office document under another ending; rename it to .docx, .xlsx, .pdf or what it is");
            case OTHER, NONE ->
                Said.of(
                        "是压缩包或别的格式，里面没有表；请解开，或者另存为 .docx 或 .xlsx",
                        "an archive or another format without a form; unpack it, or save it as .docx or .xlsx");
        };
    }
}
