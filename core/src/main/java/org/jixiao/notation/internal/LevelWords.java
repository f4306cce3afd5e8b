package org.jixiao.notation.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jixiao.form.RatingLevel;
import org.jixiao.form.RatingScale;

/** Other words for the levels of a scale (core/docs, scoring 4.5): 优秀 for 优, 良好 for 良, 已合格 for 合格. */
final class LevelWords {
    private static final ImmutableMap<String, String> OTHERS =
            ImmutableMap.of("优秀", "优", "良好", "良", "较好", "良", "一般", "中", "较差", "差", "优良", "良", "完全满意", "非常满意");
    private static final ImmutableList<String> OPENINGS =
            ImmutableList.of("已经", "已", "达到", "均为", "均", "评为", "评定为", "综合评定为", "为");

    /** The national clause's own words: levels of 达成/部分达成/未达成, and 达成 of the top level of any other scale. */
    private static final ImmutableSet<String> ATTAINED = ImmutableSet.of(
            "达成年度指标", "达成年度目标", "达成预期指标", "达成预期目标", "完成预期指标", "完成预期目标", "达成指标", "达成目标", "达成", "达到预期指标", "达到预期目标");

    private static final String PARTLY = "部分达成";
    private static final String NOT = "未达成";

    private LevelWords() {}

    /** The level of {@code scale} that {@code text} is, opening words aside. */
    static Optional<RatingLevel> levelOf(RatingScale scale, String text) {
        String word = withoutOpening(text);
        Optional<RatingLevel> own = scale.find(text).or(() -> scale.find(word));
        if (own.isPresent()) {
            return own;
        }
        String other = OTHERS.get(word);
        Optional<RatingLevel> meant = other == null ? Optional.empty() : scale.find(other);
        if (meant.isPresent()) {
            return meant;
        }
        boolean best = word.equals("优") || word.equals("优秀");
        if (best) {
            return Optional.of(scale.top());
        }
        return word.equals("良好") || word.equals("较好") ? scale.find("好") : Optional.empty();
    }

    private static String withoutOpening(String text) {
        for (String opening : OPENINGS) {
            if (text.length() > opening.length() && text.startsWith(opening)) {
                return withoutOpening(text.substring(opening.length()));
            }
        }
        return text;
    }

    /** The standard word for a level: 优 for 优秀; any other text as it stands. */
    static String standard(String word) {
        return OTHERS.getOrDefault(word, word);
    }

    /** What the clause's own words say on this scale; empty for other words, and where they say 部分达成 of another scale. */
    static Optional<RatingLevel> byClause(RatingScale scale, String text) {
        boolean clauseScale = scale.equals(RatingScale.ATTAINMENT);
        if (ATTAINED.contains(withoutOpening(text)) || ATTAINED.contains(text)) {
            return Optional.of(scale.top());
        }
        if (clauseScale && text.startsWith(PARTLY)) {
            return scale.find(PARTLY);
        }
        return clauseScale && text.startsWith(NOT) ? scale.find(NOT) : Optional.empty();
    }

    /** Whether the text is one of the clause's own sentences. */
    static boolean isClause(String text) {
        return ATTAINED.contains(withoutOpening(text)) || text.startsWith(PARTLY) || text.startsWith(NOT);
    }
}
