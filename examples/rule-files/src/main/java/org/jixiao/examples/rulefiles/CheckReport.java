package org.jixiao.examples.rulefiles;

import java.util.Locale;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.rule.RuleSet;

/**
 * What {@code check} prints of a file.
 *
 * @param file the file
 * @param locale Chinese, else English
 */
record CheckReport(RuleFile file, Locale locale) {
    String text(boolean withRules) {
        StringBuilder text = new StringBuilder();
        if (file.rules().isEmpty()) {
            line(text, Said.of(file.name() + "：不能用", file.name() + ": cannot be used"));
            file.troubles().forEach(trouble -> line(text, trouble.said(), "  "));
            return text.append('\n').toString();
        }
        RuleSet rules = file.rules().get();
        line(text, Said.of(file.name() + "：" + rules.name(locale), file.name() + ": " + rules.name(locale)));
        line(text, Said.of("规则指纹 " + rules.fingerprint(), "fingerprint of the rules " + rules.fingerprint()), "  ");
        line(text, Said.of("文件 SHA-256 " + file.sha256(), "SHA-256 of the file " + file.sha256()), "  ");
        if (withRules) {
            text.append('\n').append(rules.describe(locale));
        }
        cases(text.append('\n'));
        return text.append('\n').toString();
    }

    private void cases(StringBuilder text) {
        long right = file.cases().stream().filter(CaseOutcome::comesOut).count();
        int all = file.cases().size();
        line(text, Said.of("算例 " + all + " 个，相符 " + right + " 个", right + " of " + all + " worked cases come out"));
        for (CaseOutcome outcome : file.cases()) {
            Said place = outcome.at().said();
            Said mark = outcome.comesOut() ? Said.of("  相符 ", "  right ") : Said.of("  不符 ", "  WRONG ");
            line(
                    text,
                    mark.and(
                            place.chinese() + "：" + outcome.said().chinese(),
                            place.english() + ": " + outcome.said().english()));
        }
    }

    private void line(StringBuilder text, Said said) {
        line(text, said, "");
    }

    private void line(StringBuilder text, Said said, String indent) {
        text.append(indent).append(said.in(locale)).append('\n');
    }
}
