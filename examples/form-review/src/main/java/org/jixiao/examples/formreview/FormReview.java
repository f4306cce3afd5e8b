package org.jixiao.examples.formreview;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSetComparison;
import org.jixiao.rule.RuleSets;
import org.jixiao.scorecard.Stamp;
import org.jixiao.spi.InstalledRuleSets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reviews published forms: which scores are right, which are only rounded differently, which are wrong, and why. */
@Command(
        name = "form-review",
        sortOptions = false,
        versionProvider = FormReview.Version.class,
        synopsisHeading = "用法 Usage: ",
        description = {
            "",
            "审核已公布的项目支出绩效自评表：逐项重算得分，指出不一致之处及依据。",
            "Recomputes every score of published forms and says which are wrong, and why.",
            ""
        },
        footer = {
            "",
            "退出码 Exit status:",
            "  0  没有错误 nothing worse than a warning",
            "  1  有错误 findings of severity error",
            "  2  有不能读取的文件 unusable input"
        })
public final class FormReview implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Option(
            names = "--rules",
            paramLabel = "ID",
            description = "规则集编号，默认按表的地区和年度选择；rule set, by default chosen by district and year")
    private @Nullable String rules;

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            defaultValue = "text",
            description = "输出格式，默认 text；json 每行一张表；output format, json: a form each line")
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "FILE", description = "写入文件而不是屏幕；write to a file")
    private @Nullable String target;

    @Option(names = "--summary", description = "只打印全部表的汇总；print the summary of all forms instead of each one")
    private boolean sumsUp;

    @Option(
            names = "--compare",
            arity = "2",
            paramLabel = "ID",
            description = "逐条比较两个规则集，有表时并列计分；compare two rule sets, and what they make of the forms")
    private List<String> compared = new ArrayList<>();

    @Option(names = "--list-rules", description = "列出可用的规则集；list the rule sets")
    private boolean listsRules;

    @Option(names = "--help", usageHelp = true, description = "显示本说明；show this help")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean wantsHelp;

    @Option(names = "--version", versionHelp = true, description = "显示版本；show the version")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean wantsVersion;

    @Parameters(paramLabel = "PATH", description = "JSON 表或文件夹（含下级文件夹）；forms (*.json) or folders of forms")
    private List<String> paths = new ArrayList<>();

    /** The version of the library. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"form-review " + Stamp.currentVersion()};
        }
    }

    private FormReview(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Takes what {@code --help} says. Prints UTF-8. */
    public static void main(String[] args) {
        PrintStream out = utf8(new FileOutputStream(FileDescriptor.out));
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(out, err, args);
        System.exit(status);
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        CommandLine line = new CommandLine(new FormReview(out, err))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, given) -> {
                    err.println("form-review: " + OneLine.of(String.valueOf(e.getMessage())) + " (see --help)");
                    return ExitStatus.UNUSABLE_INPUT.code();
                })
                .setExecutionExceptionHandler((e, command, given) -> {
                    err.println("form-review: " + OneLine.of(e.toString()));
                    return ExitStatus.UNUSABLE_INPUT.code();
                });
        int status = line.execute(args);
        if (out.checkError()) {
            err.println("form-review: the output could not be written");
            return ExitStatus.UNUSABLE_INPUT.code();
        }
        return status;
    }

    /** Runs as the options say. */
    @Override
    public Integer call() {
        RuleSets installed = InstalledRuleSets.load();
        if (listsRules) {
            installed.all().forEach(set -> out.print(set.id() + "\n"));
            return ExitStatus.CLEAN.code();
        }
        try {
            return compared.isEmpty()
                    ? review(installed).code()
                    : compare(installed).code();
        } catch (UnusableInputException e) {
            err.println("form-review: " + e.getMessage());
            return ExitStatus.UNUSABLE_INPUT.code();
        }
    }

    private ExitStatus review(RuleSets installed) throws UnusableInputException {
        if (paths.isEmpty()) {
            throw UnusableInputException.in("PATH", "expected a form or a folder of forms, got nothing (see --help)");
        }
        if (sumsUp && format != Format.text) {
            throw UnusableInputException.in("--summary", "expected the format text, got " + format);
        }
        PackChooser packs = new PackChooser(
                installed, rules == null ? Optional.empty() : Optional.of(byId(installed, "--rules", rules)));
        FormFiles.Listing listing = FormFiles.in(paths);
        return written(listing, to -> {
            ReviewOutput output = sumsUp ? new SummaryOutput(to) : format.to(to);
            return new ReviewRun(packs::rulesFor, output, err, progress(listing)).over(listing);
        });
    }

    private ExitStatus compare(RuleSets installed) throws UnusableInputException {
        RuleSet one = byId(installed, "--compare", compared.get(0));
        RuleSet other = byId(installed, "--compare", compared.get(1));
        FormFiles.Listing listing = FormFiles.in(paths);
        return written(listing, to -> {
            to.print(RuleSetComparison.of(one, other).text(Locale.CHINESE));
            return paths.isEmpty()
                    ? ExitStatus.CLEAN
                    : new ReviewRun(form -> one, new CompareOutput(to, other), err, progress(listing)).over(listing);
        });
    }

    private Progress progress(FormFiles.Listing listing) {
        return new Progress(err, listing.files().size(), Progress.isTerminal());
    }

    private static RuleSet byId(RuleSets installed, String option, String id) throws UnusableInputException {
        try {
            return installed.byId(id);
        } catch (IllegalArgumentException e) {
            throw UnusableInputException.in(option, String.valueOf(e.getMessage()));
        }
    }

    /** Runs {@code job} on the screen, or on the file that {@code --out} names. */
    private ExitStatus written(FormFiles.Listing listing, Function<PrintStream, ExitStatus> job)
            throws UnusableInputException {
        return target == null ? job.apply(out) : written(listing, target, job);
    }

    private static ExitStatus written(FormFiles.Listing listing, String file, Function<PrintStream, ExitStatus> job)
            throws UnusableInputException {
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException e) {
            throw UnusableInputException.in(file, "no name of a file");
        }
        if (listing.holds(path)) {
            throw UnusableInputException.in(path, "is one of the forms to review and would be overwritten");
        }
        try (OutputStream stream = Files.newOutputStream(path);
                PrintStream written = utf8(stream)) {
            ExitStatus status = job.apply(written);
            if (written.checkError()) {
                throw UnusableInputException.in(path, "could not be written to its end");
            }
            return status;
        } catch (IOException e) {
            throw UnusableInputException.in(path, "cannot be written");
        }
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(new BufferedOutputStream(stream, 1 << 16), false, StandardCharsets.UTF_8);
    }
}
