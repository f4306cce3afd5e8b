package org.jixiao.examples.service.scoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.cells.FormCells;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.formfiles.Suggestion;
import org.jixiao.examples.formreview.PackChooser;
import org.jixiao.examples.rulefiles.RuleFiles;
import org.jixiao.examples.rulefiles.RuleFilesException;
import org.jixiao.examples.service.problem.Problem;
import org.jixiao.examples.service.problem.ProblemCode;
import org.jixiao.examples.service.problem.ProblemException;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;
import org.jixiao.scorecard.Scorer;
import org.jixiao.spi.InstalledRuleSets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The rule sets on the class path and in the files of a folder, {@code --jixiao.rules-dir=DIR}, and which of them a form goes by. They are read
 * once, when the service starts; it does not start with a file that is wrong.
 */
@Component
public final class Packs {
    private final RuleSets installed;
    private final Map<String, Scorer> scorers;

    Packs(@Value("${jixiao.rules-dir:}") String folder) throws RuleFilesException {
        RuleSets onClassPath = InstalledRuleSets.load();
        installed = folder.isBlank() ? onClassPath : RuleFiles.besides(onClassPath, folder);
        scorers = installed.all().stream()
                .map(Scorer::using)
                .collect(Collectors.toUnmodifiableMap(scorer -> scorer.rules().id(), Function.identity()));
    }

    /** All of them, by id. */
    public List<RuleSet> all() {
        return installed.all();
    }

    /** The rule set with this id; none ends the request as a problem of this kind. */
    public RuleSet byId(String id, ProblemCode otherwise) {
        List<String> known = installed.all().stream().map(RuleSet::id).toList();
        if (!known.contains(id)) {
            String met = OneLine.of(id, 40);
            throw new ProblemException(Problem.of(
                    otherwise,
                    Suggestion.behind(
                            Said.of(
                                    "没有规则集 " + met + "，可用的有 " + known,
                                    "no rule set " + met + ", expected one of " + known),
                            id,
                            known)));
        }
        return installed.byId(id);
    }

    /** The rules for a form: the ones that are asked for, else those of its district and year, with what there is to say of that. */
    PackChooser.Choice choose(FormCells form, @Nullable String asked) {
        Optional<RuleSet> named = Optional.ofNullable(asked).map(id -> byId(id, ProblemCode.PARAMETER));
        return new PackChooser(installed, named).choose(form);
    }

    /** The same where nothing could say that the choice is a makeshift: then there is none. */
    Scorer scorer(FormCells form, @Nullable String asked) {
        PackChooser.Choice choice = choose(form, asked);
        if (asked == null && (choice.isAssumed() || choice.isLaterThanForm())) {
            String which = OneLine.of(form.district(), 40) + " " + form.year();
            throw new ProblemException(
                    ProblemCode.NO_RULES,
                    "没有适用于 " + which + " 的规则集；可以用 rules=" + choice.rules().id() + " 指定一个，全部的见 /rules",
                    "no rules for " + which + "; rules=" + choice.rules().id()
                            + " would choose some, /rules lists all");
        }
        return Objects.requireNonNull(scorers.get(choice.rules().id()));
    }
}
