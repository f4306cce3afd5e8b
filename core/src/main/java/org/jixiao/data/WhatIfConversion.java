package org.jixiao.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.data.SensitivityData.Alternative;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Unit;
import org.jixiao.value.internal.IntervalWords;
import org.jixiao.whatif.Improvement;
import org.jixiao.whatif.Improvement.NumberChange;
import org.jixiao.whatif.Improvement.WordingChange;
import org.jixiao.whatif.Sensitivity;
import org.jixiao.whatif.Sensitivity.NumericSensitivity;
import org.jixiao.whatif.WhatIf;
import org.jspecify.annotations.Nullable;

/** What-if as data. */
final class WhatIfConversion {
    private final WhatIf whatIf;
    private final Locale locale;
    private final CardFigures figures;

    WhatIfConversion(WhatIf whatIf, Locale locale) {
        this.whatIf = whatIf;
        this.locale = locale;
        this.figures = new CardFigures(whatIf.card());
    }

    WhatIfData data() {
        Scorecard card = whatIf.card();
        Optional<Fraction> missing = whatIf.missing();
        List<ItemScore> unexplained = whatIf.unexplained();
        return new WhatIfData(
                WhatIfData.SCHEMA,
                Labels.language(locale),
                card.form().id().orElse(null),
                card.form().project(),
                card.form().year().toString(),
                card.ruleSetId(),
                card.ruleSetName(locale),
                figures.total(),
                figures.adjusted(locale),
                figures.capped(locale),
                Labels.code(card.grade()),
                Labels.of(card.grade(), locale),
                Labels.code(whatIf.nextGrade()),
                Labels.of(whatIf.nextGrade(), locale),
                missing.map(Figures::exact).orElse(null),
                missing.isPresent() ? whatIf.isEdgeEnough() : null,
                whatIf.improvements().stream().map(this::improvement).toList(),
                whatIf.sensitivities().stream()
                        .filter(sensitivity -> figures.isOnForm(sensitivity.item()))
                        .map(sensitivity -> sensitivity(sensitivity, unexplained.contains(sensitivity.item())))
                        .toList(),
                whatIf.explain(locale));
    }

    private ImprovementData improvement(Improvement way) {
        return way instanceof NumberChange number ? number(number) : words((WordingChange) way);
    }

    private ImprovementData number(NumberChange way) {
        Place place = figures.place(way.item());
        Unit unit = way.unit();
        return new ImprovementData(
                place.row(),
                place.key(),
                place.path(),
                figures.scores.text(way.score()),
                way.item().score().map(figures.scores::text).orElse(null),
                interval(way.actuals(), unit).orElseGet(() -> IntervalWords.quantity(way.edge(), unit)),
                IntervalWords.quantity(way.present(), unit),
                Figures.exact(way.edge()),
                way.isEdgeEnough(),
                unit.symbol(),
                unit.label(locale),
                Figures.exact(way.change().number()),
                way.share().map(Figures::exact).orElse(null),
                false,
                way.text(locale));
    }

    private ImprovementData words(WordingChange way) {
        Place place = figures.place(way.item());
        return new ImprovementData(
                place.row(),
                place.key(),
                place.path(),
                figures.scores.text(way.score()),
                way.item().score().map(figures.scores::text).orElse(null),
                way.actual(),
                way.present(),
                null,
                null,
                null,
                null,
                null,
                null,
                way.isAwardAside(),
                way.text(locale));
    }

    private SensitivityData sensitivity(Sensitivity sensitivity, boolean unexplained) {
        Place place = figures.place(sensitivity.item());
        List<Alternative> alternatives = new ArrayList<>();
        sensitivity
                .alternatives()
                .forEach((actual, score) -> alternatives.add(new Alternative(actual, figures.scores.text(score))));
        @Nullable NumericSensitivity number = sensitivity.number().orElse(null);
        @Nullable Unit unit = number == null ? null : number.actual().unit();
        return new SensitivityData(
                place.row(),
                place.key(),
                place.path(),
                figures.losses.text(sensitivity.toGain()),
                unexplained,
                number == null ? null : Figures.exact(number.actual().number()),
                unit == null ? null : unit.symbol(),
                unit == null ? null : unit.label(locale),
                number == null ? null : Figures.exact(number.perUnit()),
                number == null || unit == null
                        ? null
                        : interval(number.piece(), unit).orElse(null),
                number == null || unit == null
                        ? List.of()
                        : number.fullMarks().stream()
                                .flatMap(full -> interval(full, unit).stream())
                                .toList(),
                alternatives,
                sensitivity.text(locale));
    }

    private Optional<String> interval(Interval interval, Unit unit) {
        return IntervalWords.of(interval, unit, locale);
    }
}
