package org.jixiao.examples.rulefiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.rulefiles.read.Words;
import org.jixiao.examples.rulefiles.yaml.YamlText;
import org.jixiao.rule.Document;
import org.jixiao.rule.Provenance;
import org.jixiao.rule.Provenance.Clause;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.UncodedClause;
import org.jixiao.scoring.Term;

/**
 * Writes the file of a pack. Read again, it has the fingerprint of the pack; this is checked before anything is handed out.
 *
 * <pre>{@code
 * String yaml = PackFile.of(ChaoyangRules.YEAR_2024, InstalledRuleSets.load());
 * }</pre>
 */
public final class PackFile {
    private final RuleSet pack;
    private final Optional<RuleSet> base;
    private final List<Document> documents;

    private PackFile(RuleSet pack, RuleSets installed) throws RuleFilesException {
        this.pack = pack;
        this.base = base(pack, installed);
        this.documents = ownDocuments();
    }

    /**
     * The file of a pack, whose base is looked for among {@code installed}.
     *
     * @throws RuleFilesException if the pack has a strategy of its own, which no file can name, or was changed in a way that no file can say
     */
    public static String of(RuleSet pack, RuleSets installed) throws RuleFilesException {
        String yaml = new PackFile(pack, installed).written();
        RuleFile again = RuleFiles.read(installed, pack.id(), yaml);
        boolean isSame = again.rules()
                .filter(rules -> rules.fingerprint().equals(pack.fingerprint())
                        && rules.rules().equals(pack.rules())
                        && rules.documents().equals(pack.documents())
                        && rules.checkedOn().equals(pack.checkedOn())
                        && rules.uncodedClauses().equals(pack.uncodedClauses())
                        && rules.place(Locale.CHINESE).equals(pack.place(Locale.CHINESE))
                        && rules.place(Locale.ENGLISH).equals(pack.place(Locale.ENGLISH)))
                .isPresent();
        if (!isSame) {
            throw refused(pack.id() + " 写成文件再读回来就不一样了", pack.id() + " read back from its file would not be the same");
        }
        return yaml;
    }

    private static RuleFilesException refused(String chinese, String english) {
        return new RuleFilesException(List.of(Said.of(chinese, english)));
    }

    /** The installed set that gave what the pack did not decide itself: of several
     * the one that leaves the least to drop, lies nearest above it, and brought a rule in. */
    private static Optional<RuleSet> base(RuleSet pack, RuleSets installed) throws RuleFilesException {
        List<Rule<?>> inherited = pack.rules().stream()
                .filter(rule -> !rule.origin().equals(pack.id()))
                .toList();
        if (inherited.isEmpty()) {
            return Optional.empty();
        }
        Optional<RuleSet> nearest = installed.all().stream()
                .filter(other -> !other.id().equals(pack.id()))
                .filter(other -> new HashSet<>(other.rules()).containsAll(inherited))
                .min(Comparator.<RuleSet>comparingInt(
                                other -> dropped(pack, other).size())
                        .thenComparing(other -> -lettersAbove(pack.district(), other.district()))
                        .thenComparing(other -> inherited.stream()
                                .noneMatch(rule -> rule.origin().equals(other.id())))
                        .thenComparing(RuleSet::id, Comparator.reverseOrder()));
        if (nearest.isEmpty()) {
            throw refused(
                    pack.id() + " 所依据的规则集没有安装", "the rule set that " + pack.id() + " is based on is not installed");
        }
        return nearest;
    }

    /** How far the name of a district goes with that of another one in or above which it lies; 0 elsewhere. */
    private static int lettersAbove(String district, String other) {
        return (district + "/").startsWith(other + "/") ? other.length() : 0;
    }

    /** The rules of the base that the pack has no rule in the place of, as a file drops them. */
    private static List<Term> dropped(RuleSet pack, RuleSet base) {
        Set<String> kept = pack.rules().stream().map(PackFile::key).collect(Collectors.toSet());
        return base.rules().stream()
                .filter(rule -> !kept.contains(key(rule)))
                .map(rule ->
                        Term.of(rule.name().isEmpty() ? Words.of(rule.topic().name()) : rule.name()))
                .toList();
    }

    private static String key(Rule<?> rule) {
        return rule.topic() + " " + rule.name();
    }

    private List<Rule<?>> ownRules() {
        return pack.rules().stream()
                .filter(rule -> rule.origin().equals(pack.id()))
                .collect(Collectors.toUnmodifiableList());
    }

    private List<UncodedClause> ownUncoded() {
        List<UncodedClause> own = new ArrayList<>(pack.uncodedClauses());
        base.ifPresent(set -> own.removeAll(set.uncodedClauses()));
        return own;
    }

    /** The documents that the pack itself cites: behind them stand those of its base. */
    private List<Document> ownDocuments() {
        List<Document> all = pack.documents();
        for (int own = 0; own < all.size(); own++) {
            Set<String> titles = all.stream().limit(own).map(Document::title).collect(Collectors.toSet());
            List<Document> inherited = base.map(RuleSet::documents).orElse(List.of()).stream()
                    .filter(document -> !titles.contains(document.title()))
                    .toList();
            if (all.subList(own, all.size()).equals(inherited)) {
                return all.subList(0, own);
            }
        }
        return all;
    }

    private String written() throws RuleFilesException {
        StringBuilder file =
                new StringBuilder("# " + pack.name(Locale.CHINESE) + "  " + pack.name(Locale.ENGLISH) + "\n");
        for (Term term : head()) {
            file.append(YamlText.block(term, ""));
        }
        list(file, "alsoCites", documents.stream().skip(1).map(Document::terms).toList());
        List<Term> rules = rules();
        if (!rules.isEmpty()) {
            file.append('\n').append(YamlText.block(new Term("rules", rules), ""));
        }
        list(file, "uncoded", ownUncoded().stream().map(this::uncoded).toList());
        list(file, "cases", new CaseTerms(pack).written());
        return file.toString();
    }

    private static void list(StringBuilder file, String word, List<List<Term>> items) {
        if (!items.isEmpty()) {
            file.append('\n').append(word).append(":\n");
            items.forEach(
                    item -> file.append("  - ").append(YamlText.flow(item)).append('\n'));
        }
    }

    private List<Term> head() {
        List<Term> head = new ArrayList<>();
        head.add(Term.of("district", Term.of(pack.district())));
        head.add(Term.of("year", Term.of(pack.year().toString())));
        head.add(Term.of(
                "name",
                Term.of("zh", Term.of(pack.place(Locale.CHINESE))),
                Term.of("en", Term.of(pack.place(Locale.ENGLISH)))));
        base.ifPresent(set -> head.add(Term.of("basedOn", Term.of(set.id()))));
        documents.stream().findFirst().ifPresent(first -> head.add(new Term("document", named(first))));
        pack.checkedOn().ifPresent(day -> head.add(Term.of("checkedOn", Term.of(day.toString()))));
        List<Term> dropped = base.map(set -> dropped(pack, set)).orElse(List.of());
        if (!dropped.isEmpty()) {
            head.add(new Term("without", dropped));
        }
        return head;
    }

    /** A term for each topic that the pack decides; rules on a topic that repeats stand under it by their names. */
    private List<Term> rules() throws RuleFilesException {
        List<Term> topics = new ArrayList<>();
        for (RuleTopic<?> topic : RuleTopic.all()) {
            List<Term> named = new ArrayList<>();
            for (Rule<?> rule : ownRules()) {
                if (!rule.topic().equals(topic)) {
                    continue;
                }
                List<Term> parts = new ArrayList<>(decision(rule));
                parts.add(new Term("source", source(rule.provenance())));
                if (rule.name().isEmpty()) {
                    topics.add(new Term(Words.of(topic.name()), parts));
                } else {
                    named.add(new Term(rule.name(), parts));
                }
            }
            if (!named.isEmpty()) {
                topics.add(new Term(Words.of(topic.name()), named));
            }
        }
        return topics;
    }

    private List<Term> decision(Rule<?> rule) throws RuleFilesException {
        Optional<List<Term>> terms = RuleTerms.of(rule.value());
        if (terms.isEmpty()) {
            String what = rule.topic().text(Locale.CHINESE) + (rule.name().isEmpty() ? "" : " " + rule.name());
            String english = rule.topic().text(Locale.ENGLISH) + (rule.name().isEmpty() ? "" : " " + rule.name());
            throw refused(
                    pack.id() + " 的“" + what + "”用了自己的评分方法，文件写不出来：" + RuleTerms.strategyName(rule.value()),
                    pack.id() + " has a strategy of its own for " + english + ", which no file can name: "
                            + RuleTerms.strategyName(rule.value()));
        }
        return terms.get();
    }

    /** A document by its title where nothing else is known of it. */
    private static List<Term> named(Document document) {
        return document.terms().size() == 1 ? List.of(Term.of(document.title())) : document.terms();
    }

    /** What stands in the document of the file need not name it, and what the file says of a document is not said again. */
    private List<Term> source(Provenance source) {
        List<Term> parts = new ArrayList<>();
        for (Term term : source.terms()) {
            Optional<Document> named = term.word().equals("document") && source instanceof Clause clause
                    ? clause.source()
                    : Optional.empty();
            if (named.isEmpty() || !documents.contains(named.get())) {
                parts.add(term);
            } else if (!documents.get(0).equals(named.get())) {
                parts.add(Term.of("document", Term.of(named.get().title())));
            }
        }
        return parts;
    }

    private List<Term> uncoded(UncodedClause clause) {
        List<Term> parts = new ArrayList<>(source(clause.clause()));
        parts.add(Term.of("zh", Term.of(clause.chinese())));
        parts.add(Term.of("en", Term.of(clause.english())));
        clause.until().forEach(topic -> parts.add(Term.of("until", Term.of(Words.of(topic.name())))));
        return parts;
    }
}
