package org.jixiao.examples.formfiles.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The pages of a document in their order, whatever its tree looks like: deep, looping, or with a false count. */
final class Pages {
    private static final int DEEPEST = 64;
    private static final int NODES_A_PAGE = 100;
    private static final COSName[] INHERITED = {COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE};

    private record Node(COSDictionary dictionary, COSDictionary inherited, int depth) {}

    private Pages() {}

    /** The pages, each with what it inherits written into it. */
    static List<PDPage> of(PDDocument document, Budget budget) {
        List<PDPage> pages = new ArrayList<>();
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> open = new ArrayDeque<>();
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        if (root != null) {
            open.push(new Node(root, new COSDictionary(), 0));
        }
        while (!open.isEmpty()) {
            budget.step();
            Node node = open.pop();
            if (!seen.add(node.dictionary()) || node.depth() > DEEPEST) {
                throw PdfRefused.of(PdfRefused.Reason.DAMAGED);
            }
            COSDictionary own = withInherited(node);
            if (node.dictionary().getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
                below(node, kids, own, open);
            } else {
                own.removeItem(COSName.PARENT);
                pages.add(new PDPage(own));
                PdfLimit.PAGES.check(pages.size());
            }
        }
        return pages;
    }

    private static void below(Node node, COSArray kids, COSDictionary own, Deque<Node> open) {
        PdfLimit.PAGES.check((kids.size() + open.size()) / NODES_A_PAGE);
        COSDictionary inherited = new COSDictionary();
        for (COSName name : INHERITED) {
            COSBase value = own.getItem(name);
            if (value != null) {
                inherited.setItem(name, value);
            }
        }
        for (int i = kids.size() - 1; i >= 0; i--) {
            if (!(kids.getObject(i) instanceof COSDictionary kid)) {
                throw PdfRefused.of(PdfRefused.Reason.DAMAGED); // a page is lost
            }
            open.push(new Node(kid, inherited, node.depth() + 1));
        }
    }

    private static COSDictionary withInherited(Node node) {
        COSDictionary own = new COSDictionary(node.dictionary());
        for (COSName name : INHERITED) {
            COSBase value = node.inherited().getItem(name);
            if (!own.containsKey(name) && value != null) {
                own.setItem(name, value);
            }
        }
        return own;
    }
}
