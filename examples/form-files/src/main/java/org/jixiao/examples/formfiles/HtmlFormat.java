package org.jixiao.examples.formfiles;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.examples.formfiles.grid.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Web pages, also those that spreadsheets save and that are called .xls. */
final class HtmlFormat implements FileFormat {
    private static final Pattern CLAIMED =
            Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE = Pattern.compile("<table[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern CELL = Pattern.compile("<t[dh][\\s>]", Pattern.CASE_INSENSITIVE);
    private static final int MOST_CELLS = 200_000;
    private static final int HEAD = 4096;

    private final Defaults defaults;

    HtmlFormat(Defaults defaults) {
        this.defaults = defaults;
    }

    @Override
    public boolean accepts(Content content) {
        return content.first() == '<';
    }

    @Override
    public void read(Content content, Consumer<Entry> to) throws Refused {
        String page = new String(content.bytes(), charset(content.bytes()));
        if (!TABLE.matcher(page).find()) {
            throw new Refused(
                    FileTrouble.in(content.name(), FileReason.NO_FORM, Said.of("网页里没有表格", "a page without a table")));
        }
        if (CELL.matcher(page).results().limit(MOST_CELLS + 1L).count() > MOST_CELLS) {
            throw new Refused(FileTrouble.in(
                    content.name(),
                    FileReason.TOO_LARGE,
                    Said.of(
                            "超过 " + MOST_CELLS + " 个单元格，不像是绩效自评表",
                            "more than " + MOST_CELLS + " cells, no page of forms")));
        }
        Document document = Jsoup.parse(page);
        List<Block> blocks = HtmlBlocks.of(document.body());
        new DocumentEntries(content.name(), defaults).read(blocks, List.of(), to);
    }

    /**
     * What the bytes are in: UTF-8 where they are sound UTF-8, else what the page claims, and GB18030 for every claim of a Chinese
     * encoding, for pages that say gb2312 hold characters that it lacks.
     */
    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && ((bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF)) == 0xFFFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length > 1 && ((bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF)) == 0xFEFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (Utf8.isSound(bytes)) {
            return StandardCharsets.UTF_8;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher claimed = CLAIMED.matcher(head);
        return Optional.of(claimed)
                .filter(Matcher::find)
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .filter(name -> !name.startsWith("gb") && !name.startsWith("utf") && Charset.isSupported(name))
                .map(Charset::forName)
                .orElse(Charset.forName("GB18030"));
    }
}
