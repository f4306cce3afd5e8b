package org.jixiao.form;

import static org.jixiao.form.Texts.given;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Collects the indicators under one level-1 name; any level-2 name will do.
 *
 * @param <B> the builder itself, so that its own methods can follow {@link #indicator}
 */
public abstract sealed class LevelBuilder<B extends LevelBuilder<B>>
        permits OutputBuilder, CostBuilder, BenefitBuilder, SatisfactionBuilder, LevelBuilder.Own {
    final String level1;
    final List<StatedIndicator> indicators = new ArrayList<>();

    LevelBuilder(String level1) {
        this.level1 = level1;
    }

    /** Under a level-1 name of the form's own. */
    static final class Own extends LevelBuilder<Own> {
        Own(String level1) {
            super(level1);
        }
    }

    /**
     * An indicator under a level-2 name of the form's own.
     *
     * @throws InvalidFormException if a name is blank or the description makes no indicator
     */
    @SuppressWarnings("unchecked") // B is this builder
    public final B indicator(String level2, String name, Consumer<IndicatorBuilder> description) {
        IndicatorPath path = new IndicatorPath(level1, level2, name);
        IndicatorBuilder builder = new IndicatorBuilder(path);
        given(path, "indicator.description", description).accept(builder);
        indicators.add(builder.build());
        return (B) this;
    }
}
