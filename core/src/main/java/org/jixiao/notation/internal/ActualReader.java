package org.jixiao.notation.internal;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.cells.RowCells;
import org.jixiao.form.Actual;
import org.jixiao.form.Actual.DateActual;
import org.jixiao.form.Actual.NotReported;
import org.jixiao.form.Actual.ProseActual;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Actual.RatingActual;
import org.jixiao.form.Nature;
import org.jixiao.form.RatingScale;
import org.jixiao.form.Target;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.ProseTarget;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RangeTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.scoring.Attainment;
import org.jixiao.value.Fraction;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/** Reads 实际完成值 beside its target: of the ways to read the target, the one that the actual answers (core/docs, reading 11.4). */
final class ActualReader {
    /** They answer a target of 100 %, and of one thing. */
    private static final ImmutableSet<String> DONE = ImmutableSet.of(
            "完成", "已完成", "全部完成", "均完成", "均已完成", "已全部完成", "全覆盖", "全部覆盖", "已全覆盖", "按时完成", "按期完成", "按要求完成", "如期完成");

    /** One of them stands in every text that {@link #NO_RESULT} or {@link #EXCESS} finds. */
    private static final CharMatcher OF_NO_RESULT =
            CharMatcher.anyOf("划计拟定期标距求近基应争将法不接出未尚没因破超延迟晚后").precomputed();

    /** Whatever the number: it was not reached. */
    private static final ImmutableSet<String> NOT_DONE =
            ImmutableSet.of("未完成", "未开展", "未实施", "未启动", "尚未完成", "尚未开展", "没有完成");

    /** A number that was planned or not reached is no result: 计划5次，未开展; 未达到95%; 5次未完成. */
    private static final Pattern NO_RESULT = Pattern.compile(
            "(^|[,;])原?(计划|预计|拟|原定|预期)(?!(完成)?[率度]|内|外|任务|安排|目标)|^目标值?:?[0-9]|^距|^要求|^近[0-9]|^基本|应达|力争|争取|将达|无法|达不到|不到[0-9]|不足[0-9]|接近[0-9]|超出[0-9]|"
                    + "(?<!无)(?<!没有)(?<!不存在)(?<!无任何)未(?!发生|出现|发现|检出|收到|接到|超|高|低|多|少|大|小|成年|来|婚)|没有(完成|达到|开展|实施|建|举办|实现|按)|因故取消|突破[0-9]|不满[0-9]");

    /** A number behind one of these says by how much a target was missed: 超支2万元, 逾期10天. */
    private static final Pattern EXCESS = Pattern.compile("(?<word>超支|超预算|超出预算|超过预算|逾期|延期|延迟|延后|超期|滞后|推迟|晚)了?约?[0-9]");

    private static final Pattern DENIED_LEVEL = Pattern.compile("(未|不|没有|未能|预计|计划|拟|力争|争取)(被|能|会|可)?(评|评定|综合评定|认定)?为");
    /** What can stand between a name and its number: 为, 达到, 共计, 实际完成, 数量. */
    private static final CharMatcher FILLING =
            CharMatcher.anyOf("为是达到共约计:于了已有实际完成数量率的≥≤><=").precomputed();

    private static final ImmutableSet<Nature> UP = ImmutableSet.of(Nature.AT_LEAST, Nature.MORE_THAN);
    private static final ImmutableSet<Nature> DOWN = ImmutableSet.of(Nature.AT_MOST, Nature.LESS_THAN);
    private static final WordMatcher GROWING =
            WordMatcher.of("上升", "上升了", "增长", "增长了", "增加", "增加了", "延长", "延长了", "提高", "提升", "反升");
    private static final ImmutableSet<String> TO_DECLINE = ImmutableSet.of("下降", "降低", "减少", "下滑", "缩短", "压减", "缩减");
    private static final WordMatcher DECLINING =
            WordMatcher.of("下降", "下降了", "降低", "降低了", "减少", "减少了", "下滑", "下滑了", "回落", "回落了", "亏损", "亏损了", "负", "负增长");
    private static final ImmutableSet<String> DECREASE =
            ImmutableSet.of("下降", "降低", "减少", "下滑", "亏损", "降幅", "减幅", "压减", "节约", "节省", "缩减", "缩短");

    private final Reading<Target> target;
    private final RowCells cells;
    private final Year year;
    private final String printed;
    private final CellText cell;
    private final String text;

    ActualReader(Reading<Target> target, RowCells cells, Year year) {
        this.target = target;
        this.cells = cells;
        this.year = year;
        this.printed = CellText.orEmpty(cells.actual());
        this.cell = CellText.of(cells.actual());
        this.text = cell.text();
    }

    private String name() {
        return CellText.name(cells.name());
    }

    /** The pair: the target as the actual answers it, and the actual. */
    Pair read() {
        if (cell.isLeftOut()) {
            return pair(reading(new NotReported(), NotationRule.EMPTY));
        }
        if (cell.isSpreadsheetError() || target.value().isEmpty()) {
            return pair(failed(ReadingProblem.UNREADABLE));
        }
        Target aim = target.value().get();
        if (aim instanceof QuantityTarget || aim instanceof RangeTarget) {
            return target.rule().equals(Optional.of(NotationRule.SENTENCE)) ? sentence(aim) : pair(number(aim));
        }
        if (aim instanceof RatingTarget rating) {
            return pair(rating(rating));
        }
        Optional<LocalDate> day = aim instanceof DeadlineTarget ? date() : Optional.empty();
        return pair(
                day.isPresent()
                        ? reading(new DateActual(day.get()), NotationRule.DEADLINE)
                        : reading(new ProseActual(printed), NotationRule.WORDS));
    }

    private Reading<Actual> rating(RatingTarget rating) {
        if (text.contains("为") && DENIED_LEVEL.matcher(text).find()) {
            return failed(ReadingProblem.WORDS); // 未评为优, 不为优, 预计为优
        }
        boolean onScale = target.rule().equals(Optional.of(NotationRule.SCALE));
        Optional<RatingScale> listed = onScale ? RatingText.scale(text) : Optional.empty();
        if (listed.isPresent()) {
            return failed(listed.get().equals(rating.scale()) ? ReadingProblem.COPIED : ReadingProblem.WORDS);
        }
        return RatingText.levelOf(rating.scale(), text, name())
                .map(level -> level.<Actual>map(RatingActual::new))
                .orElseGet(() -> isNameDone()
                        ? reading(new RatingActual(rating.scale().top()), NotationRule.WORDS)
                        : failed(ReadingProblem.WORDS));
    }

    /** 已接入政务专网 of an indicator 接入政务专网: what the name asks for was done. */
    private boolean isNameDone() {
        return text.length() > 3 && text.startsWith("已") && text.substring(1).equals(name());
    }

    private Optional<LocalDate> date() {
        if (cell.isCut() || isNoResult()) {
            return Optional.empty();
        }
        boolean months =
                UnitText.isMonth(UnitText.column(cells.unit())) || target.text().contains("月");
        boolean month = months && Levels.isTimeliness(cells) && DateText.isMonthNumber(text);
        return DateText.readBesideDeadline(month ? text + "月" : text, year)
                .or(() -> DateText.readPeriod(text, year))
                .or(() -> DateText.readInSentence(text, year));
    }

    /** A sentence with a number is answered by itself, by words for done, or by one number that can be compared. */
    private Pair sentence(Target aim) {
        Optional<Attainment> said = Attainment.of(target.text(), printed);
        List<NumberInText> numbers = NumberScanner.scan(cell).orElse(List.of());
        if (numbers.size() != 1 || isNoResult()) {
            return words();
        }
        NumberInText only = numbers.get(0);
        boolean comparable = only.unit().isNone() || isUsable(only, unit(aim));
        boolean another = aim instanceof QuantityTarget wanted
                && !wanted.quantity().number().equals(only.number());
        return comparable && (another || said.isEmpty()) ? pair(number(aim)) : words();
    }

    private Pair words() {
        return new Pair(
                Reading.of(new ProseTarget(target.text()), NotationRule.WORDS, target.text()),
                reading(new ProseActual(printed), NotationRule.WORDS));
    }

    private Pair pair(Reading<Actual> actual) {
        boolean words = actual.problem().equals(Optional.of(ReadingProblem.NOT_A_NUMBER));
        boolean settled = words && (NOT_DONE.contains(text) || (DONE.contains(text) && isAnsweredByDone()));
        return settled ? words() : new Pair(target, actual);
    }

    /** 完成 answers a target of 100 %, and of one thing. */
    private boolean isAnsweredByDone() {
        if (!(target.value().orElse(null) instanceof QuantityTarget wanted)) {
            return false;
        }
        Quantity quantity = wanted.quantity();
        boolean all = quantity.unit().equals(Unit.PERCENT) && quantity.number().equals(Fraction.of(100));
        return all || (quantity.unit().isCount() && quantity.number().equals(Fraction.ONE));
    }

    private Reading<Actual> number(Target aim) {
        if (DateText.isNoNumber(text, year)) {
            return failed(ReadingProblem.NOT_A_NUMBER);
        }
        Optional<List<NumberInText>> numbers = NumberScanner.scan(cell);
        if (numbers.isEmpty()) {
            return failed(ReadingProblem.UNREADABLE);
        }
        List<NumberInText> all = numbers.get();
        if (all.isEmpty()) {
            return failed(cell.isCut() && hasDigit() ? ReadingProblem.UNREADABLE : ReadingProblem.NOT_A_NUMBER);
        }
        if (isNoResult()) {
            return failed(all.size() == 1 ? ReadingProblem.NOT_A_NUMBER : ReadingProblem.AMBIGUOUS);
        }
        if (all.size() == 1) {
            return quantity(all.get(0), NotationRule.ONE_NUMBER);
        }
        Unit unit = unit(aim);
        NumberInText afterName = afterName(all);
        if (afterName != null && canBeMeant(afterName, unit)) {
            return quantity(afterName, NotationRule.NUMBER_AFTER_NAME);
        }
        List<NumberInText> inUnit =
                all.stream().filter(number -> canBeMeant(number, unit)).toList();
        return inUnit.size() == 1
                ? quantity(inUnit.get(0), NotationRule.NUMBER_IN_UNIT)
                : failed(ReadingProblem.AMBIGUOUS);
    }

    /** Beside a count also a number of things that no table knows: 8大场景. */
    private static boolean canBeMeant(NumberInText number, Unit unit) {
        return number.unit().isNone()
                || unit.isNone()
                || number.unit().convertsTo(unit)
                || (unit.isCount() && number.unit().isUnknown());
    }

    private boolean isNoResult() {
        return OF_NO_RESULT.matchesAnyOf(text) && (NO_RESULT.matcher(text).find() || isExcess());
    }

    /** Whether the number is an excess, and the row does not ask for just that. */
    private boolean isExcess() {
        Matcher excess = EXCESS.matcher(text);
        if (!excess.find()) {
            return false;
        }
        String word = excess.group("word");
        return !name().contains(word) && !target.text().contains(word);
    }

    private boolean hasDigit() {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static boolean isUsable(NumberInText number, Unit unit) {
        return unit.isNone()
                || number.unit().convertsTo(unit)
                || number.unit().takenFor(unit).isPresent();
    }

    private static Unit unit(Target aim) {
        if (aim instanceof QuantityTarget number) {
            return number.quantity().unit();
        }
        return aim instanceof RangeTarget range ? range.low().unit() : Unit.NONE;
    }

    /** The number right behind the indicator's own name, or behind words such as 为 and 达到. */
    private @Nullable NumberInText afterName(List<NumberInText> numbers) {
        String name = name();
        if (name.isEmpty()) {
            return null;
        }
        for (NumberInText number : numbers) {
            int at = text.lastIndexOf(name, number.start());
            int end = at + name.length();
            if (at >= 0 && end <= number.start() && FILLING.matchesAllOf(text.substring(end, number.start()))) {
                return number;
            }
        }
        return null;
    }

    /** ＞3小时 beside ≤3小时, 低于95% beside ≥95%: how far it lies on the wrong side is not said. */
    private boolean isOnTheOtherSide(NumberInText number) {
        if (number.bound() == null || !(target.value().orElse(null) instanceof QuantityTarget wanted)) {
            return false;
        }
        return UP.contains(wanted.nature())
                ? DOWN.contains(number.bound())
                : DOWN.contains(wanted.nature()) && UP.contains(number.bound());
    }

    /** The number; of a range its lower end. */
    private Reading<Actual> quantity(NumberInText number, NotationRule rule) {
        if (isOnTheOtherSide(number)) {
            return failed(ReadingProblem.NOT_A_NUMBER);
        }
        Fraction value = isDecline(number) ? number.number().negated() : number.number();
        Unit unit = TargetText.perEach(text, number, number.unit());
        return reading(new QuantityActual(new Quantity(value, unit)), rule);
    }

    /** 下降2% beside 增幅 ≥3% is −2 %, unless the row asks for a decrease; 上升6% beside 下降5% is −6 %. */
    private boolean isDecline(NumberInText number) {
        int before = Math.min(number.start(), text.length());
        if (number.number().signum() <= 0) {
            return false;
        }
        boolean grown = GROWING.upTo(text, before) != null && isToDecline();
        return grown || (DECLINING.upTo(text, before) != null && !isDecreaseAsked());
    }

    private boolean isToDecline() {
        String name = name();
        return TO_DECLINE.stream().anyMatch(target.text()::contains) || name.contains("降幅") || name.contains("减幅");
    }

    private boolean isDecreaseAsked() {
        String name = name();
        return DECREASE.stream()
                .anyMatch(word -> name.contains(word) || target.text().contains(word));
    }

    private Reading<Actual> reading(Actual actual, NotationRule rule) {
        return Reading.of(actual, rule, printed);
    }

    private Reading<Actual> failed(ReadingProblem problem) {
        return Reading.failed(problem, printed);
    }

    /** A target as its actual answers it, and the actual. */
    record Pair(Reading<Target> target, Reading<Actual> actual) {}
}
