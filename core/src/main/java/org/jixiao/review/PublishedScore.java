package org.jixiao.review;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** 分值 and 得分 of an item as printed; each can be empty. */
@Value.Immutable
public abstract class PublishedScore implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    PublishedScore() {}

    public static PublishedScore of(Optional<String> weight, Optional<String> score) {
        return ImmutablePublishedScore.make(weight, score);
    }

    /** 分值. */
    public abstract Optional<String> weight();

    /** 得分. */
    public abstract Optional<String> score();
}
