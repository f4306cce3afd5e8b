package org.jixiao.targets;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.notation.NumberNotation;
import org.jixiao.notation.internal.CellText;

/** What the words of names and targets say, whatever they are the names and targets of. */
final class TargetWords {
    /** Of a whole cell: still to be decided. 无 answers a target and sets none. */
    private static final Pattern UNDECIDED = Pattern.compile("待定|待补充|待填|待填写|待完善|暂无|暂定|略|无|定性|定量|TBD|[Xx×*_]+");

    /** Inside a cell: the place of something that was to be filled in. */
    private static final Pattern GAP = Pattern.compile("(?<![A-Za-z0-9])[Xx]{2,}(?![A-Za-z0-9])|×{2,}|_{2,}|待定|待补充");

    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final ImmutableList<String> STANDARDS =
            ImmutableList.of("标准", "规定", "要求", "规范", "方案", "合格", "等级", "计划", "合同");
    private static final String CUT = "…";

    private TargetWords() {}

    /** Whether nothing was decided: blank, /, ……, 待定, 无, or the name of a kind of target. */
    static boolean isUndecided(String cell) {
        return NumberNotation.saysNothing(cell)
                || NumberNotation.name(cell).isEmpty()
                || UNDECIDED.matcher(CellText.of(cell).text()).matches();
    }

    /** Whether a part of the cell still has to be filled in: 完成XX项目, 指标1. */
    static boolean hasGap(String cell) {
        return NumberNotation.name(cell).isEmpty() || GAP.matcher(cell).find();
    }

    /** Whether a cell was cut, so that a number can stand behind its end. */
    static boolean isCut(String cell) {
        return cell.strip().endsWith(CUT);
    }

    static boolean hasDigit(String cell) {
        return DIGIT.matcher(CellText.of(cell).text()).find();
    }

    /** The first of some words that stands in a cell without a number and without a standard to hold it against. */
    static Optional<String> vagueWord(String cell, Iterable<String> words) {
        if (hasDigit(cell) || isCut(cell) || holdsOneOf(STANDARDS, cell)) {
            return Optional.empty();
        }
        for (String word : words) {
            if (cell.contains(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    static boolean holdsOneOf(ImmutableList<String> words, String text) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
