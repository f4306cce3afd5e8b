package org.jixiao.examples.formfiles;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Puts what the JSON parser objects to into one line, in both languages; the parser itself speaks English alone. */
final class JsonTrouble {
    /** How the parser names a place inside a message: [Source: …; line: 1, column: 5]. */
    private static final Pattern SOURCE = Pattern.compile("\\[Source:[^\\]]*; (line: \\d+, column: \\d+)\\]");

    private static final Pattern TWICE = Pattern.compile("^Duplicate Object property \"(.*)\"", Pattern.DOTALL);

    /** What the parser says, and the same in Chinese; {@code $1} is what it met. The first that is found counts. */
    private static final Map<Pattern, String> CHINESE = chinese();

    private JsonTrouble() {}

    private static Map<Pattern, String> chinese() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("was expecting a colon", "字段名和值之间应为冒号");
        said.put("was expecting comma to separate Object", "两个字段之间应为逗号");
        said.put("was expecting comma to separate Array", "数组的两项之间应为逗号");
        said.put("was expecting double-quote to start", "字段名应以双引号开头");
        said.put("maybe a \\(non-standard\\) comment", "JSON 里不能写注释");
        said.put("Unexpected close marker '(.)': expected '(.)'", "括号不配对：遇到 $1，应为 $2");
        said.put("Unrecognized token '([^']*)'", "“$1”不是 JSON 的值；文字要加双引号");
        said.put("Illegal unquoted character", "文字里有没有转义的控制字符（换行、制表符等）");
        said.put("Unrecognized character escape '?(.)", "反斜线后面不能是 $1；文字里的反斜线要写成两个");
        said.put("hex-digit for character escape", "\\u 后面应为四位十六进制数");
        said.put("Leading zeroes not allowed", "数字不能以 0 开头");
        said.put("numeric value|numeric token|number literal|[Nn]on-standard token", "数字写得不对");
        said.put("Unexpected character \\('(.)'", "这里不能是 $1，应为一个值");
        Map<Pattern, String> patterns = new LinkedHashMap<>();
        said.forEach((english, chinese) -> patterns.put(Pattern.compile(english), chinese));
        return patterns;
    }

    /** {@code reached} is where the parser stood; {@code linesBefore} are the lines of the file before its text. */
    static FileTrouble in(String file, JacksonException e, TokenStreamLocation reached, int linesBefore) {
        TokenStreamLocation place = e.getLocation() == null ? reached : e.getLocation();
        return FileTrouble.at(
                file,
                new Place.InText(place.getLineNr() + linesBefore, place.getColumnNr()),
                e instanceof StreamConstraintsException ? FileReason.TOO_LARGE : FileReason.JSON,
                why(e));
    }

    private static Said why(JacksonException e) {
        String message = SOURCE.matcher(e.getOriginalMessage()).replaceAll("$1");
        if (e instanceof UnexpectedEndOfInputException || message.startsWith("Unexpected end-of-input")) {
            return Said.of("文件没有写完，在表的中间就结束了", "the file ends in the middle of the form: " + message);
        }
        if (e instanceof StreamConstraintsException) {
            int setting = message.indexOf(", from ");
            return Said.of(
                    "一张表不会有这么长或者这么多层",
                    "no form is like this: " + (setting < 0 ? message : message.substring(0, setting) + ")"));
        }
        Matcher twice = TWICE.matcher(message);
        if (twice.find()) {
            return Said.of("同一个字段写了两次（" + twice.group(1) + "）", "malformed JSON: " + message);
        }
        return Said.of("JSON 格式有误" + detail(message), "malformed JSON: " + message);
    }

    private static String detail(String message) {
        for (Map.Entry<Pattern, String> said : CHINESE.entrySet()) {
            Matcher found = said.getKey().matcher(message);
            if (found.find()) {
                String chinese = said.getValue();
                for (int group = found.groupCount(); group > 0; group--) {
                    chinese = chinese.replace("$" + group, found.group(group));
                }
                return "：" + chinese;
            }
        }
        return "";
    }
}
