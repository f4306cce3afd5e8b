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
        List<LaidOutForm> best = List.of();
        for (Layout layout : Layouts.all()) {
            List<LaidOutForm> forms = new ArrayList<>();
            for (Region region : Regions.in(blocks, layout)) {
                FormParser.read(region, layout).ifPresent(forms::add);
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
