package org.jixiao.examples.formreview.since;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.data.ReviewData;
import org.jixiao.examples.formfiles.FileReason;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.examples.formfiles.PlainFiles;
import org.jixiao.examples.formfiles.Said;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads what an earlier run wrote with {@code --format json}: a review a line. */
public final class EarlierReviews {
    private static final String KIND = "jixiao/review/";

    private EarlierReviews() {}

    /**
     * The reviews of a file; what it says of departments is passed over.
     *
     * @throws NotReviewsException if it is anything else, or of another version
     */
    public static List<ReviewData> read(String file) throws NotReviewsException {
        List<ReviewData> reviews = new ArrayList<>();
        int number = 0;
        for (String line : text(file).split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                add(reviews, number, line);
            }
        }
        if (reviews.isEmpty()) {
            throw new NotReviewsException(expected(Said.of("里面没有审核结果", "it holds no review")));
        }
        return reviews;
    }

    private static String text(String file) throws NotReviewsException {
        try {
            Path path = Path.of(file);
            FileTrouble other = PlainFiles.check(path).orElse(null);
            if (other != null) {
                throw new NotReviewsException(other.message());
            }
            byte[] bytes = Files.readAllBytes(path);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new NotReviewsException(expected(Said.of("它不是 UTF-8 编码", "it is not UTF-8")));
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new NotReviewsException(FileReason.NOT_FOUND.label());
        } catch (IOException e) {
            throw new NotReviewsException(FileReason.NOT_READABLE.label());
        }
    }

    private static void add(List<ReviewData> reviews, int number, String line) throws NotReviewsException {
        Object value;
        try {
            value = JsonValue.of(line);
        } catch (JacksonException e) {
            throw new NotReviewsException(
                    expected(Said.of("第 " + number + " 行不是 JSON", "line " + number + " is no JSON")));
        }
        if (!(value instanceof Map<?, ?> object)) {
            throw new NotReviewsException(
                    expected(Said.of("第 " + number + " 行不是一个对象", "line " + number + " is no object")));
        }
        if (!object.containsKey("statement")) {
            schema(number, object.get("schema"));
            try {
                reviews.add(RecordReader.read(ReviewData.class, object));
            } catch (IllegalArgumentException e) {
                throw new NotReviewsException(expected(Said.of(
                        "第 " + number + " 行的栏 " + e.getMessage() + " 不合",
                        "line " + number + " is wrong in field " + e.getMessage())));
            }
        }
    }

    private static void schema(int number, @Nullable Object schema) throws NotReviewsException {
        if (ReviewData.SCHEMA.equals(schema)) {
            return;
        }
        if (schema instanceof String other && other.startsWith(KIND)) {
            String met = OneLine.of(other, 40);
            throw new NotReviewsException(Said.of(
                    "第 " + number + " 行是另一版本的审核结果 " + met + "，应为 " + ReviewData.SCHEMA + "；请用本版程序重新审核上次的表",
                    "line " + number + " is a review of another version, " + met + "; expected " + ReviewData.SCHEMA
                            + "; review the earlier forms again with this version"));
        }
        String met = schema == null ? "" : " " + OneLine.of(schema.toString(), 40);
        throw new NotReviewsException(expected(Said.of(
                schema == null ? "第 " + number + " 行没有 schema" : "第 " + number + " 行是" + met,
                schema == null ? "line " + number + " names no schema" : "line " + number + " is" + met)));
    }

    private static Said expected(Said met) {
        return Said.of(
                "应为本程序 --format json 的输出（" + ReviewData.SCHEMA + "），" + met.chinese(),
                "expected what this program wrote with --format json (" + ReviewData.SCHEMA + "), but "
                        + met.english());
    }
}
