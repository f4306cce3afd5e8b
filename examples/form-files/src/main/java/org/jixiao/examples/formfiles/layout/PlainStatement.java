package org.jixiao.examples.formfiles.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.examples.formfiles.grid.Block;
import org.jixiao.examples.formfiles.grid.Prose;

/**
 * What a department says of its own forms in the paragraphs around them, where it is plain: 评价项目14个，涉及资金724.35万元，得分在90（含）-100分的14个.
 *
 * @param year that the paragraphs name; empty where they name none
 * @param projects how many projects
 * @param money their money; empty where it is not said
 * @param moneyUnit its unit; empty likewise
 * @param grades how many projects by the range of their totals: 90-100
 * @param score the average score; empty where it is not said
 */
public record PlainStatement(
        Optional<String> year,
        String projects,
        Optional<String> money,
        Optional<String> moneyUnit,
        Map<String, String> grades,
        Optional<String> score) {
    private static final Pattern PROJECTS =
            Pattern.compile("(?:评价|自评|绩效)[^。；;0-9]{0,12}?项目(?:支出)?(?:共|共计|合计)?([0-9]{1,5})个");
    private static final Pattern COUNTED = Pattern.compile("对([0-9]{1,5})个[^。；;0-9]{0,12}项目[^。；;0-9]{0,12}(?:自评|评价)");
    private static final Pattern MONEY = Pattern.compile("(?:资金|金额)[^0-9。；;]{0,12}([0-9][0-9.,]*)(亿元|万元|元)");
    private static final Pattern RANGE = Pattern.compile(
            "([0-9]{1,3})分?(?:\\(含\\))?分?(?:[-—~～至到]|以上至)+([0-9]{1,3})分?(?:\\((?:含|不含)\\))?分?(?:之间|以内)?的?(?:项目)?(?:有|共|为)?([0-9]{1,5})个");
    private static final Pattern BELOW =
            Pattern.compile("([0-9]{1,3})分?(?:\\(不含\\))?以下的?(?:项目)?(?:有|共|为)?([0-9]{1,5})个");
    private static final Pattern SCORE =
            Pattern.compile("平均(?:得)?分(?:数|值)?(?:为|是|达到?)?([0-9]{1,3}(?:\\.[0-9]{1,4})?)分?");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年");

    /** Copies the map. */
    public PlainStatement {
        grades = Collections.unmodifiableMap(new LinkedHashMap<>(grades));
    }

    /** The statement in the paragraphs of a document; empty where they do not name both projects and their grades. */
    public static Optional<PlainStatement> in(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Prose prose) {
                text.append(HeadingText.squeezed(prose.text())).append('。');
            }
        }
        Optional<String> projects = first(PROJECTS, text, 1).or(() -> first(COUNTED, text, 1));
        Map<String, String> grades = grades(text);
        if (projects.isEmpty() || grades.isEmpty()) {
            return Optional.empty();
        }
        Matcher money = MONEY.matcher(text);
        boolean hasMoney = money.find();
        return Optional.of(new PlainStatement(
                first(YEAR, text, 1),
                projects.get(),
                hasMoney ? Optional.of(money.group(1)) : Optional.empty(),
                hasMoney ? Optional.of(money.group(2)) : Optional.empty(),
                grades,
                first(SCORE, text, 1)));
    }

    private static Map<String, String> grades(CharSequence text) {
        Map<String, String> grades = new LinkedHashMap<>();
        Matcher range = RANGE.matcher(text);
        while (range.find()) {
            int one = Integer.parseInt(range.group(1));
            int other = Integer.parseInt(range.group(2));
            if (one != other && Math.max(one, other) <= 100) {
                grades.putIfAbsent(Math.min(one, other) + "-" + Math.max(one, other), range.group(3));
            }
        }
        Matcher below = BELOW.matcher(text);
        if (below.find()) {
            grades.putIfAbsent("0-" + below.group(1), below.group(2));
        }
        return grades;
    }

    private static Optional<String> first(Pattern pattern, CharSequence text, int group) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(group)) : Optional.empty();
    }
}
