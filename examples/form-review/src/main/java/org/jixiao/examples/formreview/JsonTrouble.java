package org.jixiao.examples.formreview;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.regex.Pattern;

/** Puts what the JSON parser objects to into one line. */
final class JsonTrouble {
    /** How the parser names a place inside a message: [Source: …; line: 1, column: 5]. */
    private static final Pattern SOURCE = Pattern.compile("\\[Source:[^\\]]*; (line: \\d+, column: \\d+)\\]");

    private JsonTrouble() {}

    /** {@code reached} is where the parser stood. */
    static UnusableInputException in(String file, JsonProcessingException e, JsonLocation reached) {
        JsonLocation place = e.getLocation() == null ? reached : e.getLocation();
        return UnusableInputException.at(file, place.getLineNr(), place.getColumnNr(), Trouble.JSON, why(e));
    }

    private static Said why(JsonProcessingException e) {
        String message = SOURCE.matcher(e.getOriginalMessage()).replaceAll("$1");
        if (e instanceof JsonEOFException || message.startsWith("Unexpected end-of-input")) {
            return Said.of("文件没有写完，在表的中间就结束了", "the file ends in the middle of the form: " + message);
        }
        if (e instanceof StreamConstraintsException) {
            int setting = message.indexOf(", from ");
            return Said.of(
                    "一张表不会有这么长或者这么多层",
                    "no form is like this: " + (setting < 0 ? message : message.substring(0, setting) + ")"));
        }
        if (message.startsWith("Duplicate field")) {
            return Said.of("同一个字段写了两次", "malformed JSON: " + message);
        }
        return Said.of("JSON 格式有误", "malformed JSON: " + message);
    }
}
