package org.jixiao.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.finding.Finding;
import org.jixiao.form.FundsRow;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.LevelScore;
import org.jixiao.scorecard.Loss;
import org.jixiao.scorecard.ScoreKind;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.jspecify.annotations.Nullable;

/** A scorecard as data. */
final class ScorecardConversion {
    private final Scorecard card;
    private final Locale locale;
    private final CardFigures figures;

    ScorecardConversion(Scorecard card, Locale locale) {
        this.card = card;
        this.locale = locale;
        this.figures = new CardFigures(card);
    }

    ScorecardData data() {
        SelfEvaluation form = card.form();
        return new ScorecardData(
                ScorecardData.SCHEMA,
                Labels.language(locale),
                form.id().orElse(null),
                form.project(),
                form.department().orElse(null),
                form.unit().orElse(null),
                form.year().toString(),
                card.ruleSetId(),
                card.ruleSetName(locale),
                card.execution().rate().map(Figures::share).orElse(null),
                figures.items().stream().map(this::item).toList(),
                figures.total(),
                figures.adjusted(locale),
                figures.capped(locale),
                Labels.code(card.grade()),
                Labels.of(card.grade(), locale),
                levels(card.levels()),
                card.losses().stream().map(this::loss).toList(),
                findings(),
                StampData.of(card.stamp()));
    }

    private ItemData item(ItemScore item) {
        Place place = figures.place(item);
        Optional<Fraction> exact = item.exact();
        FundsRow money = card.form().funds().total();
        IndicatorScore row = item instanceof IndicatorScore indicator ? indicator : null;
        return new ItemData(
                place.row(),
                place.key(),
                place.path(),
                row == null && exact.isPresent() ? "execution" : kind(row).code(),
                row == null && exact.isPresent()
                        ? RuleTopic.EXECUTION.text(locale)
                        : kind(row).label(locale),
                row == null
                        ? card.execution()
                                .budget()
                                .or(money::base)
                                .map(Money::toString)
                                .orElse(null)
                        : row.indicator().target().toString(),
                row == null
                        ? card.execution()
                                .executed()
                                .or(money::executed)
                                .map(Money::toString)
                                .orElse(null)
                        : row.indicator().actual().toString(),
                figures.weights.text(item.weight()),
                exact.map(Figures::exact).orElse(null),
                exact.map(Fraction::toRatioText).orElse(null),
                item.score().map(figures.scores::text).orElse(null),
                figures.losses.text(item.lost()),
                figures.weights.text(item.open()),
                item.rule().map(rule -> RuleData.of(rule, locale)).orElse(null),
                item.explain(locale),
                item.findings().stream().map(finding -> finding.code().name()).toList());
    }

    private static ScoreKind kind(@Nullable IndicatorScore row) {
        return row == null ? ScoreKind.OPEN : row.kind();
    }

    private List<LevelData> levels(List<LevelScore> levels) {
        return levels.stream()
                .map(level -> new LevelData(
                        level.name(),
                        figures.weights.text(level.weight()),
                        figures.scores.text(level.score()),
                        figures.weights.text(level.open()),
                        levels(level.levels())))
                .toList();
    }

    private LossData loss(Loss loss) {
        Place place = figures.place(loss.item());
        String wanted = loss.wanted(locale);
        return new LossData(
                place.row(),
                place.key(),
                place.path(),
                figures.losses.text(loss.points()),
                wanted.isEmpty() ? null : wanted);
    }

    private List<FindingData> findings() {
        return Stream.concat(
                        found(Place.FORM, card.formFindings()),
                        card.items().stream()
                                .flatMap(item -> found(
                                        figures.isOnForm(item) ? figures.place(item) : Place.FORM, item.findings())))
                .toList();
    }

    private Stream<FindingData> found(Place place, List<Finding> findings) {
        return findings.stream().map(finding -> place.found(finding, locale));
    }
}
