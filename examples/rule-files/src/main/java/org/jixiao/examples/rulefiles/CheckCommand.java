package org.jixiao.examples.rulefiles;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.spi.InstalledRuleSets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check FILE…}. */
@Command(
        name = "check",
        description = "逐个检查规则文件或文件夹：打印全部规则及来源、每个算例的结果；"
                + "checks files or folders: prints every rule with its source and the outcome of each worked case")
final class CheckCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh", description = "语言，默认中文；the language")
    private String lang = "zh";

    @Option(names = "--quiet", description = "不打印规则，只打印算例和问题；no rules, only worked cases and troubles")
    private boolean isQuiet;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "规则文件（.yaml）或文件夹；files of rules, or folders")
    private List<Path> paths = new ArrayList<>();

    CheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        if (!List.of("zh", "en").contains(lang)) {
            return RuleFilesProgram.refused(err, Said.of("--lang 应为 zh 或 en", "--lang takes zh or en"));
        }
        Locale locale = Locale.forLanguageTag(lang);
        List<RuleFile> files;
        try {
            files = RuleFiles.read(InstalledRuleSets.load(), RuleFiles.in(paths));
        } catch (RuleFilesException e) {
            e.why().forEach(why -> RuleFilesProgram.refused(err, why));
            return RuleFilesProgram.UNUSABLE;
        }
        int status = 0;
        for (RuleFile file : files) {
            out.print(new CheckReport(file, locale).text(!isQuiet));
            status = Math.max(status, statusOf(file));
        }
        for (Said twice : RuleFiles.twice(files, new HashMap<>())) {
            status = RuleFilesProgram.refused(err, twice);
        }
        return status;
    }

    private static int statusOf(RuleFile file) {
        return file.isSound() ? 0 : file.rules().isPresent() ? RuleFilesProgram.CASES_FAIL : RuleFilesProgram.UNUSABLE;
    }
}
