package org.jixiao.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes sections as Markdown with tables. Whatever comes from a form is escaped and stays text. */
final class MarkdownWriter {
    private static final String SPECIAL = "\\`*_{}[]<>|~$#";

    private final StringBuilder text = new StringBuilder();

    private MarkdownWriter() {}

    static String of(Section section) {
        MarkdownWriter writer = new MarkdownWriter();
        writer.section(section, 2);
        return writer.text.toString();
    }

    private void section(Section section, int level) {
        text.append("#".repeat(level))
                .append(' ')
                .append(escaped(section.title()))
                .append("\n\n");
        for (Block block : section.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                text.append(escaped(paragraph.text())).append("\n\n");
            } else if (block instanceof Block.Entries list) {
                list.entries()
                        .forEach(entry ->
                                text.append("- ").append(escaped(entry)).append('\n'));
                text.append('\n');
            } else if (block instanceof Block.Rows rows) {
                table(rows.table());
            } else if (block instanceof Block.Drawing drawing) {
                Picture picture = drawing.picture();
                text.append("> ")
                        .append(escaped(picture.title() + "　" + picture.description()))
                        .append("\n\n");
            } else if (block instanceof Block.Part part) {
                section(part.section(), level + 1);
            }
        }
    }

    private void table(Table table) {
        int columns = table.heads().isEmpty()
                ? Columns.across(table.rows().get(0))
                : table.heads().size();
        text.append("**").append(escaped(table.caption())).append("**\n\n");
        List<String> heads = table.heads().isEmpty()
                ? IntStream.range(0, columns).mapToObj(i -> "").toList()
                : table.heads();
        line(heads);
        text.append('|');
        IntStream.range(0, columns).forEach(i -> text.append(table.isFigure(i) ? " ---: |" : " --- |"));
        text.append('\n');
        for (Table.Row row : table.rows()) {
            line(IntStream.range(0, columns)
                    .mapToObj(i -> Columns.at(row, i, columns).lines().stream().collect(Collectors.joining("\n")))
                    .toList());
        }
        text.append('\n');
    }

    private void line(List<String> cells) {
        text.append('|');
        for (String cell : cells) {
            text.append(' ')
                    .append(cell.lines().map(MarkdownWriter::escaped).collect(Collectors.joining("<br>")))
                    .append(cell.isEmpty() ? "|" : " |");
        }
        text.append('\n');
    }

    /** The text with nothing in it that Markdown would take for anything but text; an address makes no link. */
    static String escaped(String text) {
        String plain = SafeText.of(text);
        StringBuilder escaped = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '&') {
                escaped.append("&amp;");
                continue;
            }
            if (SPECIAL.indexOf(c) >= 0 || isOfAddress(plain, i) || (i == 0 && isMarkOfBlock(plain))) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** The point behind www, a colon before a slash, or the sign in the middle of a mail address. */
    private static boolean isOfAddress(String text, int at) {
        return switch (text.charAt(at)) {
            case '@' -> true;
            case ':' -> text.startsWith("/", at + 1);
            case '.' -> at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3);
            default -> false;
        };
    }

    /** Whether the text would begin a list, a quotation, a rule or a heading. */
    private static boolean isMarkOfBlock(String text) {
        return !text.isEmpty() && "+-=".indexOf(text.charAt(0)) >= 0;
    }
}
