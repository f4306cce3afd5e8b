package org.jixiao.examples.formfiles;

import java.util.function.Consumer;

/** Formats that are known and not read; each says what to save the file as. */
final class RefusedFormats implements FileFormat {
    @Override
    public boolean accepts(Content content) {
        return switch (content.container()) {
            case ENCRYPTED, OFD, PICTURE, OTHER -> true;
            case XLSX, XLS, DOCX, DOC, PDF, NONE -> false;
        };
    }

    @Override
    public void read(Content content, Consumer<Entry> to) throws Refused {
        String chinese;
        String english;
        switch (content.container()) {
            case ENCRYPTED -> {
                chinese = "文件有密码；请去掉密码后另存";
                english = "protected by a password; save it without one";
            }
            case OFD -> {
                chinese = "是 OFD 文件；请在原来的软件里另存为 .docx 或 .xlsx";
                english = "an OFD document; save it as .docx or .xlsx in the program it came from";
            }
            case PICTURE -> {
                chinese = "是图片；请找原来的 .docx 或 .xlsx 文件";
                english = "a picture; take the original .docx or .xlsx";
            }
            default -> {
                chinese = "是压缩包或别的格式，里面没有表；请解开，或者另存为 .docx 或 .xlsx";
                english = "an archive or another format without a form; unpack it, or save it as .docx or .xlsx";
            }
        }
        throw new Refused(FileTrouble.in(content.name(), FileReason.NO_FORM, Said.of(chinese, english)));
    }
}
