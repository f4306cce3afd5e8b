package org.jixiao.scorecard;

import java.util.Objects;
import java.util.Optional;

/**
 * One of many forms that was scored.
 *
 * @param scorecard faults of the form are findings in it
 */
public record Scored(String id, Scorecard scorecard) implements ScoringResult {
    public Scored {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(scorecard, "scorecard");
    }

    @Override
    public Optional<Scorecard> card() {
        return Optional.of(scorecard);
    }
}
