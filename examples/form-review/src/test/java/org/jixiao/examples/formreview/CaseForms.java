package org.jixiao.examples.formreview;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Makes a whole form of a written case: a case of one row stands last, behind rows that are plainly met; weights add to 100. */
final class CaseForms {
    private static final List<String> COLUMNS =
            List.of("level1", "level2", "name", "nature", "target", "unit", "actual", "weight", "score", "reason");
    private static final Map<String, String> DISTRICTS =
            Map.of("beijing/chaoyang", "chaoyang", "beijing/tongzhou", "tongzhou", "beijing/fengtai", "fengtai");

    private CaseForms() {}

    /** The JSON text of the form under {@code id}. */
    static String text(Map<String, @Nullable Object> example, String id) {
        if (example.get("raw") instanceof String raw) {
            return raw;
        }
        Map<String, @Nullable Object> form =
                new LinkedHashMap<>(example.containsKey("form") ? JsonTree.child(example, "form") : ofRow(example));
        form.put("id", id);
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, form);
        }
        return text.toString();
    }

    /** How many rows the form of a case with one row has. */
    static int rows(Map<String, @Nullable Object> example) {
        return JsonTree.children(ofRow(example), "indicators").size();
    }

    private static Map<String, @Nullable Object> ofRow(Map<String, @Nullable Object> example) {
        BigDecimal weight = Objects.requireNonNullElse(number(example.get("weight")), BigDecimal.ZERO);
        boolean percent = String.valueOf(example.get("weight")).contains("%");
        Map<String, BigDecimal> left = new LinkedHashMap<>(
                Map.of("产出", BigDecimal.valueOf(50), "效益", BigDecimal.valueOf(30), "满意", BigDecimal.TEN));
        String level1 = String.valueOf(example.get("level1")).substring(0, 2);
        String own = left.containsKey(level1) ? level1 : "产出";
        BigDecimal rest = Objects.requireNonNull(left.get(own)).subtract(weight);
        left.put(own, rest.max(BigDecimal.ZERO));
        if (rest.signum() < 0) {
            left.merge(own.equals("产出") ? "效益" : "产出", rest, BigDecimal::add);
        }
        List<@Nullable Object> rows = new ArrayList<>();
        filler(rows, "产出指标", "质量指标", "资料归集完整率", left.get("产出"), percent);
        filler(rows, "效益指标", "社会效益指标", "政策知晓率", left.get("效益"), percent);
        filler(rows, "满意度指标", "服务对象满意度指标", "受益对象满意度", left.get("满意"), percent);
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        COLUMNS.forEach(column -> row.put(column, example.get(column)));
        rows.add(row);
        return form(example, rows, percent);
    }

    private static void filler(
            List<@Nullable Object> rows,
            String level1,
            String level2,
            String name,
            @Nullable BigDecimal weight,
            boolean percent) {
        if (weight != null && weight.signum() > 0) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("level1", level1);
            row.put("level2", level2);
            row.put("name", name);
            row.put("nature", "≥");
            row.put("target", "90%");
            row.put("actual", "92%");
            row.put("weight", plain(weight) + (percent ? "%" : ""));
            row.put("score", plain(weight));
            rows.add(row);
        }
    }

    private static Map<String, @Nullable Object> form(
            Map<String, @Nullable Object> example, List<@Nullable Object> rows, boolean percent) {
        Map<String, @Nullable Object> money = example.containsKey("funds")
                ? JsonTree.child(example, "funds")
                : Map.of("initial", "86.4", "adjusted", "86.4", "executed", "86.4");
        BigDecimal budget = Objects.requireNonNull(
                number(money.get("adjusted") == null ? money.get("initial") : money.get("adjusted")));
        BigDecimal rate =
                Objects.requireNonNull(number(money.get("executed"))).divide(budget, 12, RoundingMode.HALF_UP);
        BigDecimal earned = BigDecimal.TEN.min(rate.multiply(BigDecimal.TEN)).setScale(2, RoundingMode.HALF_UP);
        BigDecimal total = earned;
        for (Object row : rows) {
            BigDecimal score = row instanceof Map<?, ?> cells ? number(cells.get("score")) : null;
            total = total.add(score == null ? BigDecimal.ZERO : score);
        }
        Map<String, @Nullable Object> form = new LinkedHashMap<>();
        form.put("district", DISTRICTS.getOrDefault(district(example), "elsewhere"));
        form.put("year", new BigDecimal(String.valueOf(example.get("year"))));
        form.put("project", "案例");
        form.put("moneyUnit", "万元");
        form.put("funds", Map.of("total", money, "current", money));
        String sign = percent ? "%" : "";
        form.put(
                "execution",
                Map.of(
                        "weight", "10" + sign,
                        "rate", plain(rate.movePointRight(2).setScale(2, RoundingMode.HALF_UP)) + "%",
                        "score", plain(earned)));
        form.put("indicators", rows);
        form.put("total", Map.of("weight", "100" + sign, "score", plain(total)));
        return form;
    }

    private static String district(Map<String, @Nullable Object> example) {
        String rules = String.valueOf(example.get("rules"));
        return rules.contains("/") ? rules.substring(0, rules.lastIndexOf('/')) : rules;
    }

    /** A decimal, or null where the text holds none. */
    static @Nullable BigDecimal number(@Nullable Object text) {
        if (text == null) {
            return null;
        }
        String plain =
                Normalizer.normalize(text.toString(), Normalizer.Form.NFKC).replaceAll("[分% ]", "");
        try {
            return new BigDecimal(plain);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            for (Map.Entry<?, ?> field : object.entrySet()) {
                json.writeName(String.valueOf(field.getKey()));
                boolean year = field.getKey().equals("year");
                write(json, year ? new BigDecimal(String.valueOf(field.getValue())) : field.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof List<?> array) {
            json.writeStartArray();
            for (Object element : array) {
                write(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number.toPlainString());
        } else if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }
}
