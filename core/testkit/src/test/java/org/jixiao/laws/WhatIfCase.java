package org.jixiao.laws;

import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;

/**
 * A scored form, and what scores it anew once it is changed.
 *
 * @param scorer of the rules
 * @param card of the form
 */
record WhatIfCase(Scorer scorer, Scorecard card) {
    @Override
    public String toString() {
        return card.explain();
    }
}
