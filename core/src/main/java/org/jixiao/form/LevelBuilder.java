package org.jixiao.form;

import static org.jixiao.form.Given.given;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects the indicators under one level-1 name; any level-2 name will do. */
public class LevelBuilder {
    private final String level1;
    private final List<Indicator> indicators = new ArrayList<>();

    LevelBuilder(String level1) {
        this.level1 = level1;
    }

    /** An indicator under a level-2 name of the form's own. */
    public LevelBuilder indicator(String level2, String name, Consumer<IndicatorBuilder> description) {
        IndicatorPath path = new IndicatorPath(level1, level2, name);
        IndicatorBuilder builder = new IndicatorBuilder(path);
        given(path.toString(), "a description of the indicator", description).accept(builder);
        indicators.add(builder.build());
        return this;
    }

    final void add(IndicatorKind kind, String name, Consumer<IndicatorBuilder> description) {
        indicator(kind.label(), name, description);
    }

    final String level1() {
        return level1;
    }

    final List<Indicator> indicators() {
        return indicators;
    }
}
