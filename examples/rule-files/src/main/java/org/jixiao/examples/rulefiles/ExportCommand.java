package org.jixiao.examples.rulefiles;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.formfiles.Suggestion;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;
import org.jixiao.spi.InstalledRuleSets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export ID}. */
@Command(
        name = "export",
        description = "把已安装的规则集写成文件，读回来与原来一致；writes an installed rule set as a file, which reads back as the same")
final class ExportCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--out", paramLabel = "FILE", description = "写入文件而不是屏幕，不覆盖已有的；into a new file")
    private @Nullable Path target;

    @Parameters(paramLabel = "ID", description = "规则集，如 beijing/chaoyang/2024；the rule set")
    private String id = "";

    ExportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        RuleSets installed = InstalledRuleSets.load();
        List<String> known = installed.all().stream().map(RuleSet::id).toList();
        if (!known.contains(id)) {
            Said unknown =
                    Said.of("没有规则集 " + id + "，可用的有 " + known, "no rule set " + id + ", expected one of " + known);
            return RuleFilesProgram.refused(err, Suggestion.behind(unknown, id, known));
        }
        try {
            String yaml = PackFile.of(installed.byId(id), installed);
            if (target == null) {
                out.print(yaml);
            } else if (Files.exists(target)) {
                return RuleFilesProgram.refused(err, Said.of(target + " 已经有了", target + " is there already"));
            } else {
                Files.writeString(target, yaml);
            }
            return 0;
        } catch (RuleFilesException e) {
            e.why().forEach(why -> RuleFilesProgram.refused(err, why));
            return RuleFilesProgram.UNUSABLE;
        } catch (IOException e) {
            return RuleFilesProgram.refused(
                    err,
                    Said.of("写不了 " + target, "cannot write " + target)
                            .and("：" + e.getMessage(), ": " + e.getMessage()));
        }
    }
}
