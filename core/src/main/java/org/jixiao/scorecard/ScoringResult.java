package org.jixiao.scorecard;

import java.io.Serializable;
import java.util.Optional;

/** What became of one of many forms: a scorecard, or why there is none. Equal by value. */
public sealed interface ScoringResult extends Serializable permits Scored, Unscored {
    /** What the caller finds the form by: the id he gave its row, else the project; {@code #7} where the seventh has none. */
    String id();

    /** The scorecard; empty where the form was not scored. */
    Optional<Scorecard> card();
}
