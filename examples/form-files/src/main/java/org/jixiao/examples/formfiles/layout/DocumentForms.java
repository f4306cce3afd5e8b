package org.jixiao.examples.formfiles.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.examples.formfiles.grid.Block;

/** Finds the forms of a document. */
public final class DocumentForms {
    private DocumentForms() {}

    /** The forms in the order of the document, each by the layout whose words it uses most. */
    public static List<LaidOutForm> in(List<Block> blocks) {
        return in(blocks, false);
    }

    /**
     * The same with every cell that can be filled in, also where nobody did: what a template has. The levels of a row are the cells in
     * which they stand, which several rows can share.
     */
    public static List<LaidOutForm> templatesIn(List<Block> blocks) {
        return in(blocks, true);
    }

    /**
     * Whether a text, or what stands in it before a bracket or a colon, is a heading of some layout: 项目资金（万元）. Words of two characters
     * are none here, for a sentence can end with them too.
     */
    public static boolean isHeading(String text) {
        String squeezed = HeadingText.squeezed(text);
        return isHeadingAlone(squeezed) || isHeadingAlone(squeezed.replaceFirst("(?<=.)[(:].*$", ""));
    }

    private static boolean isHeadingAlone(String text) {
        return HeadingText.heading(text).length() > 2
                && Layouts.all().stream().anyMatch(layout -> layout.isAnchor(text));
    }

    private static List<LaidOutForm> in(List<Block> blocks, boolean keepsBlank) {
        List<LaidOutForm> best = List.of();
        for (Layout layout : Layouts.all()) {
            List<LaidOutForm> forms = new ArrayList<>();
            for (Region region : Regions.in(blocks, layout)) {
                FormParser.read(region, layout, keepsBlank).ifPresent(forms::add);
            }
            best = cells(forms) > cells(best) ? forms : best;
        }
        return best;
    }

    private static int cells(List<LaidOutForm> forms) {
        return forms.stream()
                .mapToInt(form -> form.cells().size()
                        + form.indicators().stream().mapToInt(Map::size).sum())
                .sum();
    }
}
