package org.jixiao.testkit;

import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;

/**
 * Assertions on what comes out of a scorer.
 *
 * <pre>{@code
 * assertThat(card).hasTotal("94.00").hasGrade(Grade.EXCELLENT).isFullyScored();
 * assertThat(card).indicator("总带宽").hasScore("9.00").isScoredBy(RuleTopic.OVER_TARGET).lost("1.00");
 * }</pre>
 *
 * <p>A failure shows the explanation of the whole scorecard.
 */
public final class JixiaoAssertions {
    private JixiaoAssertions() {}

    /** Begins assertions on a scorecard. */
    public static ScorecardAssert assertThat(Scorecard card) {
        return new ScorecardAssert(card);
    }

    /** Begins assertions on one item of a scorecard. */
    public static ItemScoreAssert assertThat(ItemScore item) {
        return new ItemScoreAssert(item);
    }
}
