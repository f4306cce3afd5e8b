package org.jixiao.examples.embed;

import java.util.Locale;
import java.util.function.Function;
import org.jixiao.batch.ScoringResult.Failure;
import org.jixiao.cells.CellMistake;
import org.jspecify.annotations.Nullable;

/** 接口和页面要的错误：代码、行的编号、位置、栏、填了什么、应为什么、整句话。What an endpoint or a page says of a mistake. */
record Problem(
        String code,
        @Nullable String key,
        String place,
        @Nullable String field,
        @Nullable String met,
        Text expected,
        Text message) {
    record Text(String zh, String en) {
        static Text of(Function<Locale, String> text) {
            return new Text(text.apply(Locale.CHINESE), text.apply(Locale.ENGLISH));
        }
    }

    /** 一格的错误 A cell that is wrong. */
    static Problem of(CellMistake cell) {
        Text expected = Text.of(cell::expected);
        return new Problem(
                cell.code(), cell.key(), cell.place(), cell.field(), cell.met(), expected, Text.of(cell::message));
    }

    /** 任何异常；批量中的已经是 Failure。Any exception, by way of {@link Failure#of}; within a batch it is one already. */
    static Problem of(Failure failure) {
        Text expected = Text.of(failure::expected);
        return new Problem(
                failure.code(), null, failure.place(), null, failure.met(), expected, Text.of(failure::message));
    }
}
