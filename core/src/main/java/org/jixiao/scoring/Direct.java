package org.jixiao.scoring;

/** Yes or no, all or nothing: W where the target is met, else 0. Serves every kind of input. */
record Direct() implements StockStrategy<ScoringInput> {
    @Override
    public Score score(ScoringInput in) {
        return in.isMet() ? Score.full(in, StockReason.YES) : Score.none(in, StockReason.NO);
    }

    @Override
    public String code() {
        return "strategy.direct";
    }
}
