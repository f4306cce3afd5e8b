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
        return UnusableInputException.at(file, place.getLineNr(), place.getColumnNr(), why(e));
    }

    private static String why(JsonProcessingException e) {
        String message = SOURCE.matcher(e.getOriginalMessage()).replaceAll("$1");
        if (e instanceof JsonEOFException || message.startsWith("Unexpected end-of-input")) {
            return "the file ends in the middle of the form: " + message;
        }
        if (e instanceof StreamConstraintsException) {
            int setting = message.indexOf(", from ");
            return "no form is like this: " + (setting < 0 ? message : message.substring(0, setting) + ")");
        }
        return "malformed JSON: " + message;
    }
}
