package org.jixiao.examples.rulefiles.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jixiao.examples.rulefiles.yaml.BadNode;
import org.jixiao.examples.rulefiles.yaml.Node;
import org.jixiao.examples.rulefiles.yaml.Section;
import org.jixiao.examples.rulefiles.yaml.Troubles;
import org.jixiao.examples.rulefiles.yaml.Values;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.Nature;
import org.jixiao.rule.WorkedCase;
import org.jixiao.value.Quantity;

/**
 * Reads worked cases: {@code {target: ≥100, actual: 300, earns: 9}}, {@code {rated: 优良中低差, actual: 良, award: 8.5, earns: 8.5}}, {@code {words: 建成平台, actual:
 * 基本建成, earns: 6}}, {@code {due: 2024-11-30, actual: 2024-12-01, earns: 0}}, {@code {budget: 100, actual: 98, earns: 9.8}}, {@code {total:
 * 89.99, grade: 良}}.
 */
public final class CaseReader {
    /** What a row can be held against. */
    private static final List<String> AIMS = List.of("target", "range", "rated", "words", "due", "budget", "total");

    private static final List<String> PARTS = List.of(
            "target",
            "range",
            "rated",
            "leastLevel",
            "words",
            "due",
            "from",
            "budget",
            "total",
            "of",
            "actual",
            "weight",
            "award",
            "deduction",
            "note",
            "earns",
            "owesNote",
            "grade");
    private static final List<String> RESULTS = List.of("earns", "owesNote", "grade");
    private static final List<String> BY_HAND = List.of("award", "deduction", "note");
    private static final String WEIGHT = "10";

    private final Troubles troubles;

    /** Notes unknown parts in {@code troubles}. */
    public CaseReader(Troubles troubles) {
        this.troubles = troubles;
    }

    /** A worked case. */
    public WorkedCase read(Node node) {
        Section parts = Section.of(node, troubles, PARTS);
        String aim = only(parts, AIMS);
        String result = only(parts, RESULTS);
        if (aim.equals("total") != result.equals("grade")) {
            throw BadNode.at(parts.at(), "total 和 grade 要写在一起", "total and grade belong together");
        }
        if (aim.equals("total")) {
            return WorkedCase.total(Values.number(parts.require(aim)), DecisionReader.grade(parts.require(result)));
        }
        WorkedCase.Row row = row(aim, parts);
        Node expected = parts.require(result);
        if (result.equals("owesNote")) {
            return Values.flag(expected) ? row.owesNote() : row.owesNoNote();
        }
        return Values.text(expected).equals("open") ? row.staysOpen() : row.earns(Values.number(expected));
    }

    private static String only(Section parts, List<String> known) {
        List<String> met =
                known.stream().filter(key -> parts.find(key).isPresent()).toList();
        if (met.size() != 1) {
            throw BadNode.at(
                    parts.at(),
                    "算例里应恰好有 " + known + " 之一，实有 " + met,
                    "expected exactly one of " + known + " in a worked case, got " + met);
        }
        return met.get(0);
    }

    private static WorkedCase.Row row(String aim, Section parts) {
        String actual = Values.text(parts.require("actual"));
        String weight = parts.find("weight").map(Values::number).orElse(WEIGHT);
        boolean plain = BY_HAND.stream().allMatch(key -> parts.find(key).isEmpty());
        Node wanted = parts.require(aim);
        if (aim.equals("budget")) {
            return WorkedCase.budget(Values.number(wanted)).actual(actual).weight(weight);
        }
        Optional<List<String>> path = parts.find("of").map(CaseReader::path);
        if (aim.equals("target") && plain) {
            Sign sign = Sign.of(wanted);
            WorkedCase.Row row =
                    WorkedCase.target(sign.nature, sign.quantity).actual(actual).weight(weight);
            return path.map(names -> row.of(names.get(0), names.get(1), names.get(2)))
                    .orElse(row);
        }
        BiConsumer<Section, IndicatorBuilder> more = CaseReader::byHand;
        return path.map(names -> WorkedCase.row(names.get(0), names.get(1), names.get(2), i -> {
                    aim(aim, parts, i);
                    more.accept(parts, i.actual(actual).weight(weight));
                }))
                .orElseGet(() -> WorkedCase.row(i -> {
                    aim(aim, parts, i);
                    more.accept(parts, i.actual(actual).weight(weight));
                }));
    }

    private static void aim(String aim, Section parts, IndicatorBuilder row) {
        Node wanted = parts.require(aim);
        switch (aim) {
            case "target" -> {
                Sign sign = Sign.of(wanted);
                row.target(sign.nature, Quantity.parse(sign.quantity));
            }
            case "range" -> {
                List<String> ends = Values.texts(wanted);
                if (ends.size() != 2) {
                    throw BadNode.expected("两个数，如 [90%, 95%]", "two numbers such as [90%, 95%]", wanted);
                }
                row.range(ends.get(0), ends.get(1));
            }
            case "rated" -> {
                Optional<String> least = parts.find("leastLevel").map(Values::text);
                if (least.isPresent()) {
                    row.ratedAtLeast(Values.text(wanted), least.get());
                } else {
                    row.rated(Values.text(wanted));
                }
            }
            case "due" -> {
                Optional<LocalDate> first = parts.find("from").map(CaseReader::day);
                if (first.isPresent()) {
                    row.due(first.get(), day(wanted));
                } else {
                    row.due(day(wanted));
                }
            }
            default -> row.prose(Values.text(wanted));
        }
    }

    private static void byHand(Section parts, IndicatorBuilder row) {
        parts.find("award").ifPresent(award -> row.award(Values.number(award)));
        parts.find("deduction").ifPresent(deduction -> row.deduction(Values.number(deduction)));
        parts.find("note").ifPresent(note -> row.deviationNote(Values.text(note)));
    }

    private static List<String> path(Node node) {
        List<String> names = Values.texts(node);
        if (names.size() != 3) {
            throw BadNode.expected(
                    "一级、二级、三级指标名称，如 [产出指标, 数量指标, 总带宽]", "the names of three levels such as [产出指标, 数量指标, 总带宽]", node);
        }
        return names;
    }

    private static LocalDate day(Node node) {
        try {
            return LocalDate.parse(Values.text(node));
        } catch (DateTimeParseException e) {
            throw BadNode.expected("日期，如 2024-11-30", "a day such as 2024-11-30", node);
        }
    }

    /** A sign and the number behind it. */
    private record Sign(Nature nature, String quantity) {
        static Sign of(Node node) {
            String text = Values.text(node).replace(">=", "≥").replace("<=", "≤");
            Nature nature = Arrays.stream(Nature.values())
                    .filter(sign -> !sign.sign().isEmpty() && text.startsWith(sign.sign()))
                    .findFirst()
                    .orElse(Nature.WITHOUT_SIGN);
            return new Sign(nature, text.substring(nature.sign().length()).strip());
        }
    }
}
