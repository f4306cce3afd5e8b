package org.jixiao.examples.formfiles;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.cells.Column;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table hold, by their headings: the address that a cell below has in a form. Cells of a row of the form stand
 * under {@link #ROW}, as its index is not known from the heading.
 */
final class CsvHeadings {
    /** What the address of a cell of a row begins with. */
    static final String ROW = "/row/";

    /** Columns that hold nothing of a form. */
    private static final List<String> PASSED_OVER = List.of("序号", "备注", "remarks");

    private static final Map<String, String> MONEY =
            Map.of("年初预算数", "initial", "全年预算数", "adjusted", "全年执行数", "executed", "到位数", "arrived");

    /** 当年财政拨款/全年预算数, with one of several marks between the two. */
    private static final Pattern CHINESE_FUNDS = Pattern.compile("(.+?)[/·.:_-](年初预算数|全年预算数|全年执行数|到位数)");

    private static final Pattern ENGLISH_FUNDS = Pattern.compile("funds\\.(.+)\\.(initial|adjusted|executed|arrived)");

    /** The addresses by heading, the Chinese headings first. */
    private static final Map<String, String> KNOWN = known();

    private final List<@Nullable String> addresses;
    private final List<Boolean> blank;
    private final List<FileTrouble> unknown;

    private CsvHeadings(List<@Nullable String> addresses, List<Boolean> blank, List<FileTrouble> unknown) {
        this.addresses = addresses;
        this.blank = blank;
        this.unknown = unknown;
    }

    private static Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("编号", "/id");
        known.put("地区", "/district");
        known.put("年度", "/year");
        known.put("项目名称", "/project");
        known.put("主管部门", "/department");
        known.put("实施单位", "/unit");
        known.put("金额单位", "/moneyUnit");
        MONEY.forEach((heading, field) -> known.put(heading, "/funds/total/" + field));
        known.put("执行率分值", "/execution/weight");
        known.put("执行率", "/execution/rate");
        known.put("执行率得分", "/execution/score");
        known.put("执行率偏差原因", "/execution/reason");
        known.put("总分分值", "/total/weight");
        known.put("总分", "/total/score");
        known.put("评价等级", "/grade");
        Arrays.stream(Column.values()).forEach(column -> known.put(column.heading(), ROW + Addresses.field(column)));
        for (String field : List.of("id", "district", "year", "project", "department", "moneyUnit", "grade")) {
            known.put(field, "/" + field);
        }
        known.put("form.unit", "/unit");
        for (String field : List.of(
                "execution.weight",
                "execution.rate",
                "execution.score",
                "execution.reason",
                "total.weight",
                "total.score")) {
            known.put(field, "/" + field.replace('.', '/'));
        }
        for (String field : Addresses.COLUMNS.keySet()) {
            known.putIfAbsent(field, ROW + field);
            known.put("indicators." + field, ROW + field);
        }
        return known;
    }

    /**
     * What the columns below these headings hold.
     *
     * @throws Refused if none of them is known, or two say the same
     */
    static CsvHeadings of(String file, List<String> row, int number) throws Refused {
        List<@Nullable String> addresses = new ArrayList<>();
        List<FileTrouble> unknown = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String heading = tight(row.get(i));
            Place place = new Place.InTable(number, i + 1);
            boolean behindRow = addresses.stream().anyMatch(address -> address != null && address.startsWith(ROW));
            String address = address(heading, behindRow).orElse(null);
            if (address != null && addresses.contains(address)) {
                throw new Refused(FileTrouble.at(
                        file,
                        place,
                        FileReason.LAYOUT,
                        Said.of("表头“" + heading + "”出现了两次", "the heading \"" + heading + "\" stands twice")));
            }
            if (address == null && !heading.isEmpty() && !PASSED_OVER.contains(heading)) {
                unknown.add(FileTrouble.at(file, place, FileReason.LAYOUT, unknown(heading)));
            }
            addresses.add(address);
        }
        if (addresses.stream().noneMatch(address -> address != null)) {
            throw new Refused(FileTrouble.at(
                    file,
                    new Place.InTable(number, 1),
                    FileReason.NO_FORM,
                    Said.of(
                            "第一行应为表头（编号、地区、年度、项目名称、三级指标、年度指标值、实际完成值、分值、得分……），实际是 "
                                    + OneLine.of(String.join(", ", row), 40),
                            "expected headings in the first row (id, district, year, project, name, target, actual, weight,"
                                    + " score …), got " + OneLine.of(String.join(", ", row), 40))));
        }
        return new CsvHeadings(addresses, row.stream().map(String::isBlank).toList(), unknown);
    }

    /** How many of these headings are known. */
    static long known(List<String> row) {
        return row.stream()
                .filter(text -> address(tight(text), false).isPresent())
                .count();
    }

    private static Optional<String> address(String heading, boolean behindRow) {
        if (heading.equals("unit")) {
            return Optional.of(
                    behindRow ? ROW + "unit" : "/unit"); // both are called so: the place among the columns tells
        }
        String address = KNOWN.get(heading);
        if (address != null) {
            return Optional.of(address);
        }
        Matcher english = ENGLISH_FUNDS.matcher(heading);
        if (english.matches()) {
            return Optional.of(Addresses.ofFunds(english.group(1), english.group(2)));
        }
        Matcher chinese = CHINESE_FUNDS.matcher(heading);
        return chinese.matches()
                ? Optional.of(Addresses.ofFunds(Addresses.source(chinese.group(1)), money(chinese.group(2))))
                : Optional.empty();
    }

    private static String money(String heading) {
        return MONEY.getOrDefault(heading, "executed");
    }

    private static Said unknown(String heading) {
        String met = OneLine.of(heading, 40);
        String beforeBracket = heading.indexOf('(') > 0 ? heading.substring(0, heading.indexOf('(')) : heading;
        return Suggestion.behind(
                Said.of("不认识表头“" + met + "”，这一列没有读", "unknown heading \"" + met + "\"; its column was not read"),
                beforeBracket,
                KNOWN.keySet());
    }

    /** Width and spaces aside; letters keep their case. */
    private static String tight(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** What stands in column {@code index}; empty where nothing of a form does. */
    Optional<String> address(int index) {
        return index < addresses.size() ? Optional.ofNullable(addresses.get(index)) : Optional.empty();
    }

    /** Whether column {@code index} has no heading at all. */
    boolean isBlank(int index) {
        return index >= addresses.size() || blank.get(index);
    }

    /** The headings that are not known. */
    List<FileTrouble> unknown() {
        return unknown;
    }

    /** What a column is called in messages: its Chinese heading, else its field. */
    static String name(String address) {
        return KNOWN.entrySet().stream()
                .filter(known -> known.getValue().equals(address))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(address.substring(1).replace('/', '.').toLowerCase(Locale.ROOT));
    }
}
