package org.jixiao.examples.rulefiles;

import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.rulefiles.read.RuleSetReader;
import org.jixiao.examples.rulefiles.yaml.At;
import org.jixiao.examples.rulefiles.yaml.Troubles;
import org.jixiao.examples.rulefiles.yaml.YamlTree;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;

/** A file whose rule set waits for the one it is based on. */
final class RuleDraft {
    private final String name;
    private final String sha256;
    private final Troubles troubles;
    private final Optional<RuleSetReader> reader;

    private RuleDraft(String name, String sha256, Troubles troubles, Optional<RuleSetReader> reader) {
        this.name = name;
        this.sha256 = sha256;
        this.troubles = troubles;
        this.reader = reader;
    }

    static RuleDraft of(String name, byte[] bytes, String yaml) {
        Troubles troubles = new Troubles();
        Optional<RuleSetReader> reader = YamlTree.read(yaml, troubles)
                .flatMap(root -> troubles.trying(root.at(), () -> new RuleSetReader(root, troubles)));
        return new RuleDraft(name, Hashing.sha256().hashBytes(bytes).toString(), troubles, reader);
    }

    static RuleDraft unreadable(String name, Said why) {
        Troubles troubles = new Troubles();
        troubles.add(At.START, why);
        return new RuleDraft(name, "", troubles, Optional.empty());
    }

    /** Reads all, each after the one it is based on; a base that none of them and nothing installed gives is told at its place. */
    static List<RuleFile> finished(List<RuleDraft> drafts, RuleSets installed) {
        Map<String, RuleSet> known = new TreeMap<>();
        installed.all().forEach(rules -> known.put(rules.id(), rules));
        Map<RuleDraft, RuleFile> done = new HashMap<>();
        Set<RuleDraft> waiting = new HashSet<>(drafts);
        boolean goesOn = true;
        while (goesOn) {
            goesOn = false;
            for (RuleDraft draft : drafts) {
                if (waiting.contains(draft) && draft.isReady(known)) {
                    done.put(draft, draft.finished(known));
                    waiting.remove(draft);
                    goesOn = true;
                }
            }
        }
        waiting.forEach(draft -> done.put(draft, draft.finished(known)));
        return drafts.stream().map(done::get).toList();
    }

    private boolean isReady(Map<String, RuleSet> known) {
        return reader.isEmpty() || reader.get().base().map(known::containsKey).orElse(true);
    }

    private RuleFile finished(Map<String, RuleSet> known) {
        Optional<RuleSet> rules = reader.flatMap(whole -> whole.read(known));
        List<CaseOutcome> cases = new ArrayList<>();
        rules.ifPresent(set -> {
            known.put(set.id(), set);
            reader.ifPresent(whole ->
                    whole.cases().forEach(worked -> cases.add(CaseOutcome.of(set, worked.worked(), worked.at()))));
        });
        return new RuleFile(name, sha256, rules, cases, troubles.all());
    }
}
