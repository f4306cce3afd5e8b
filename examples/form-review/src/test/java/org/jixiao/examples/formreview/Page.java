package org.jixiao.examples.formreview;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page of the program, taken apart. */
record Page(Document document) {
    /** Refuses what is not well-formed. */
    static Page of(String html) {
        try {
            String xml = html.replace("<!DOCTYPE html>\n", "");
            return new Page(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml))));
        } catch (ParserConfigurationException | IOException | SAXException e) {
            throw new AssertionError(e + " in " + html, e);
        }
    }

    /** What the elements of a name hold. */
    List<String> texts(String tag) {
        return nodes(tag).stream().map(Node::getTextContent).toList();
    }

    List<Node> nodes(String tag) {
        NodeList found = document.getElementsByTagName(tag);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            nodes.add(found.item(i));
        }
        return nodes;
    }

    /** The rows of all tables: their cells with strokes between them. */
    List<String> rows() {
        return nodes("tr").stream()
                .map(row -> Stream.iterate(row.getFirstChild(), cell -> cell != null, Node::getNextSibling)
                        .map(Node::getTextContent)
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    /** An attribute of the elements of a name, where they have it. */
    List<String> attributes(String tag, String attribute) {
        return nodes(tag).stream()
                .map(node -> node.getAttributes().getNamedItem(attribute))
                .filter(found -> found != null)
                .map(Node::getNodeValue)
                .toList();
    }
}
