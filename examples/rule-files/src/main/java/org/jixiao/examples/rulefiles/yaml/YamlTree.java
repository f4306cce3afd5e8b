package org.jixiao.examples.rulefiles.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.examples.formfiles.Said;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML into a tree. An alias could make a small file a huge one, and a tag another type of a text: both are refused, and so is what
 * lies too deep.
 */
public final class YamlTree {
    /** Levels of a file; the deepest of ours has 7. */
    static final int DEEPEST = 20;

    private final Iterator<Event> events;
    private final Troubles troubles;
    private At last = At.START;

    private YamlTree(String yaml, Troubles troubles) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        this.events = new Parse(settings).parseString(yaml).iterator();
        this.troubles = troubles;
    }

    /** The tree of the one document in {@code yaml}; empty where it is none, which is noted. */
    public static Optional<Node> read(String yaml, Troubles troubles) {
        YamlTree tree = new YamlTree(yaml, troubles);
        try {
            return troubles.trying(At.START, tree::document);
        } catch (MarkedYamlEngineException e) {
            At at = YamlWords.mark(e).map(YamlTree::at).orElse(tree.last);
            troubles.add(at, YamlWords.of(e, line(yaml, at)));
        } catch (YamlEngineException e) {
            troubles.add(tree.last, Said.of("不是 YAML：", "not YAML: ").and(text(e), text(e)));
        }
        return Optional.empty();
    }

    private static String text(YamlEngineException e) {
        return OneLine.of(String.valueOf(e.getMessage()));
    }

    private static String line(String yaml, At at) {
        return yaml.lines().skip(at.line() - 1L).findFirst().orElse("");
    }

    private Node document() {
        Event event = next();
        while (!(event instanceof NodeEvent)) {
            if (event.getEventId() == Event.ID.StreamEnd) {
                throw BadNode.at(At.START, "文件里没有内容", "the file says nothing");
            }
            event = next();
        }
        Node node = node(event, 1);
        while (events.hasNext()) {
            if (next() instanceof DocumentStartEvent) {
                throw BadNode.at(
                        last,
                        "一个文件只能有一个规则集，这里又开始了一个（---）",
                        "a file holds one rule set, a second one begins here (---)");
            }
        }
        return node;
    }

    private Event next() {
        Event event = events.next();
        last = event.getStartMark().map(YamlTree::at).orElse(last);
        return event;
    }

    private Node node(Event event, int depth) {
        At at = last;
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw BadNode.at(
                    at,
                    "不能用锚点和引用（& 和 *）；请写出全文，或者加引号",
                    "no anchors and aliases (& and *); write it out, or put it in quotes");
        }
        if (depth > DEEPEST) {
            throw BadNode.at(at, "嵌套超过 " + DEEPEST + " 层", "more than " + DEEPEST + " levels deep");
        }
        if (event instanceof ScalarEvent text) {
            refuseTag(text.getTag(), at);
            return new Node.Text(text.getValue().strip(), at);
        }
        refuseTag(((CollectionStartEvent) event).getTag(), at);
        return event.getEventId() == Event.ID.SequenceStart ? items(at, depth) : fields(at, depth);
    }

    private static void refuseTag(Optional<String> tag, At at) {
        if (tag.isPresent()) {
            throw BadNode.at(at, "不能用标签（!）", "no tags (!)");
        }
    }

    private Node items(At at, int depth) {
        List<Node> nodes = new ArrayList<>();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            nodes.add(node(event, depth + 1));
        }
        return new Node.Items(List.copyOf(nodes), at);
    }

    private Node fields(At at, int depth) {
        List<Node.Field> fields = new ArrayList<>();
        Map<String, At> seen = new HashMap<>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            Node key = node(event, depth + 1);
            Node value = node(next(), depth + 1);
            if (!(key instanceof Node.Text name)) {
                throw BadNode.expected(
                        "字段的名称（区间要加引号，如 '[90%, +∞)'）",
                        "the name of a field (put intervals in quotes, such as '[90%, +∞)')", key);
            }
            At before = seen.putIfAbsent(name.text(), name.at());
            if (before == null) {
                fields.add(new Node.Field(name, value));
            } else {
                troubles.add(
                        name.at(),
                        Said.of(
                                name.shown() + " 写了两次，前一次在" + before.said().chinese(),
                                name.shown() + " stands twice, before in "
                                        + before.said().english()));
            }
        }
        return new Node.Fields(List.copyOf(fields), at);
    }

    private static At at(Mark mark) {
        return new At(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
