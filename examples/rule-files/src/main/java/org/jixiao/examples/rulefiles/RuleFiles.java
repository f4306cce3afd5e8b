package org.jixiao.examples.rulefiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.rulefiles.yaml.Trouble;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;

/**
 * Reads rule sets from files. One file can be based on another, in whatever order they are named, and on what is installed.
 *
 * <pre>{@code
 * RuleSets all = RuleFiles.besides(InstalledRuleSets.load(), Path.of("rules"));
 * }</pre>
 */
public final class RuleFiles {
    /** The size of a file; the largest of ours has 10 kB. */
    static final int MOST_BYTES = 256 * 1024;

    private static final int MOST_FILES = 1_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private RuleFiles() {}

    /**
     * The installed rule sets and those of the files in a folder, {@code *.yaml} and {@code *.yml}, folders in it included.
     *
     * @throws RuleFilesException if something is wrong with a file, a worked case does not come out, or two sets have one id
     */
    public static RuleSets besides(RuleSets installed, Path folder) throws RuleFilesException {
        List<RuleFile> files = read(installed, in(List.of(folder)));
        List<Said> objections = new ArrayList<>();
        Map<String, String> holders = new TreeMap<>();
        installed.all().forEach(rules -> holders.put(rules.id(), "已安装的规则集 installed rule set"));
        List<RuleSet> all = new ArrayList<>(installed.all());
        for (RuleFile file : files) {
            file.objections().forEach(trouble -> objections.add(of(file, trouble)));
            file.rules().ifPresent(all::add);
        }
        objections.addAll(twice(files, holders));
        if (!objections.isEmpty()) {
            throw new RuleFilesException(objections);
        }
        return RuleSets.of(all);
    }

    /** A sentence for each file whose rule set has an id that {@code holders} or a file before it has. */
    static List<Said> twice(List<RuleFile> files, Map<String, String> holders) {
        List<Said> twice = new ArrayList<>();
        for (RuleFile file : files) {
            file.rules().map(RuleSet::id).ifPresent(id -> {
                String before = holders.putIfAbsent(id, file.name());
                if (before != null) {
                    twice.add(Said.of(
                            id + " 有两个：" + before + "，" + file.name(),
                            "two rule sets " + id + ": " + before + ", " + file.name()));
                }
            });
        }
        return twice;
    }

    /**
     * The same of a folder as somebody typed it.
     *
     * @throws RuleFilesException also where that names no folder
     */
    public static RuleSets besides(RuleSets installed, String folder) throws RuleFilesException {
        Path path;
        try {
            path = Path.of(folder);
        } catch (InvalidPathException e) {
            throw noFolder(folder);
        }
        if (!Files.isDirectory(path)) {
            throw noFolder(folder);
        }
        return besides(installed, path);
    }

    private static RuleFilesException noFolder(String met) {
        String folder = OneLine.of(met);
        return new RuleFilesException(List.of(Said.of("没有规则文件夹 " + folder, "there is no folder of rules " + folder)));
    }

    private static Said of(RuleFile file, Trouble trouble) {
        Said said = trouble.said();
        return Said.of(file.name() + "：" + said.chinese(), file.name() + ": " + said.english());
    }

    /**
     * The files in folders, folders in them included, and the files that are named themselves; sorted by name in each folder.
     *
     * @throws RuleFilesException if there is no such file, or a folder holds none
     */
    public static List<Path> in(List<Path> paths) throws RuleFilesException {
        List<Path> all = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                all.add(path);
                continue;
            }
            List<Path> found;
            try (Stream<Path> walked = Files.walk(path)) {
                found = walked.filter(RuleFiles::isRuleFile)
                        .sorted()
                        .limit(MOST_FILES + 1L)
                        .toList();
            } catch (IOException e) {
                throw new RuleFilesException(List.of(Said.of(
                        "读不了文件夹 " + path + "：" + e.getMessage(),
                        "cannot read the folder " + path + ": " + e.getMessage())));
            }
            if (found.isEmpty() || found.size() > MOST_FILES) {
                throw new RuleFilesException(List.of(Said.of(
                        "文件夹 " + path + " 里应有 1 至 " + MOST_FILES + " 个 .yaml 文件",
                        "expected 1 to " + MOST_FILES + " .yaml files in the folder " + path)));
            }
            all.addAll(found);
        }
        return all;
    }

    private static boolean isRuleFile(Path path) {
        String name = path.getFileName().toString();
        return Files.isRegularFile(path) && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    /** Files and what became of them, in the order in which they are named. */
    public static List<RuleFile> read(RuleSets installed, List<Path> files) {
        Map<Path, RuleDraft> drafts = new LinkedHashMap<>();
        files.forEach(file -> drafts.put(file, draft(file)));
        return RuleDraft.finished(List.copyOf(drafts.values()), installed);
    }

    /** The rule set that {@code yaml} says. */
    public static RuleFile read(RuleSets installed, String name, String yaml) {
        return RuleDraft.finished(List.of(RuleDraft.of(name, yaml.getBytes(StandardCharsets.UTF_8), yaml)), installed)
                .get(0);
    }

    private static RuleDraft draft(Path file) {
        String name = file.toString();
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                return RuleDraft.unreadable(
                        name,
                        Said.of(
                                "比规则文件可能的大小还大（" + MOST_BYTES / 1024 + " kB）",
                                "larger than a file of rules can be (" + MOST_BYTES / 1024 + " kB)"));
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return RuleDraft.of(name, bytes, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return RuleDraft.unreadable(name, Said.of("不是 UTF-8，请另存为 UTF-8", "not UTF-8; save it as UTF-8"));
        } catch (NoSuchFileException e) {
            return RuleDraft.unreadable(name, Said.of("没有这个文件", "there is no such file"));
        } catch (IOException e) {
            return RuleDraft.unreadable(name, Said.of("读不了：" + e.getMessage(), "cannot be read: " + e.getMessage()));
        }
    }
}
