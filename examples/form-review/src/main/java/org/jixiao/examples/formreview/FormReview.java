package org.jixiao.examples.formreview;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jixiao.cells.FormCells;
import org.jixiao.examples.formfiles.Defaults;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.examples.formfiles.FormFiles;
import org.jixiao.examples.formfiles.FormReader;
import org.jixiao.examples.formfiles.FormTemplate;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.formfiles.Suggestion;
import org.jixiao.examples.rulefiles.RuleFiles;
import org.jixiao.examples.rulefiles.RuleFilesException;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;
import org.jixiao.scorecard.Stamp;
import org.jixiao.spi.InstalledRuleSets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reviews published forms: which scores are right, which are only rounded differently, which are wrong, and why. */
@Command(
        name = "form-review",
        sortOptions = false,
        versionProvider = FormReview.Version.class,
        synopsisHeading = "用法 Usage: ",
        customSynopsis = "form-review [选项 OPTION]... PATH...",
        description = {
            "",
            "审核已公布的项目支出绩效自评表：逐项重算得分，指出不一致之处及依据。",
            "Recomputes every score of published forms and says which are wrong, and why.",
            ""
        },
        footer = {
            "",
            "退出码 Exit status:",
            "  0  没有错误，至多有警告；nothing worse than a warning",
            "  1  有严重程度为错误的问题；findings of severity error",
            "  2  有不能审核的文件，或者命令行有误；a file that could not be reviewed, or wrong usage"
        })
public final class FormReview implements Callable<Integer> {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;
    private static final int NARROWEST_HELP = 60;
    private static final int WIDEST_HELP = 100;
    private static final String SEE_HELP = "；说明见 --help";
    private static final String SEE_HELP_ENGLISH = " (see --help)";

    private final Screen screen;

    @Option(
            names = "--rules",
            paramLabel = "ID",
            description = "全部表用这个规则集，默认按每张表的地区和年度选择；one rule set for all forms, by default chosen by district and year")
    private @Nullable String rules;

    @Option(
            names = "--rules-dir",
            paramLabel = "DIR",
            description = "文件夹里的规则文件（.yaml）与已安装的规则集并用；files of rules (.yaml) beside the installed rule sets")
    private @Nullable String rulesDir;

    @Option(
            names = "--format",
            paramLabel = "text|json|html|xlsx",
            defaultValue = "text",
            description = "输出格式：text 报告（默认）、json 每行一张表、html 网页、xlsx 工作簿；"
                    + "a report, JSON lines (a form each), a page, or a workbook")
    private String format = "text";

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = "报告的语言，默认中文（--cells、--fill 和 --list-rules 除外）；the language of reports, by default Chinese"
                    + " (not of --cells, --fill and --list-rules)")
    private String lang = "zh";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "写入文件而不是屏幕，写完才替换原有的文件；write to a file, which is replaced when all is written")
    private @Nullable String target;

    @Option(
            names = "--only-errors",
            description = "只列出有错误的表，其中只列出错误（各种格式都是；退出码和统计不变）；"
                    + "only forms with a finding of severity error, and of their findings only these"
                    + " (in every format; exit status and statistics stay)")
    private boolean showsOnlyErrors;

    @Option(names = "--summary", description = "只输出全部表的汇总；the summary of all forms instead of each one")
    private boolean sumsUp;

    @Option(
            names = "--compare",
            arity = "2",
            paramLabel = "ID",
            description = "逐条比较两个规则集，有表时再比较两者的得分；compare two rule sets, and what they make of the forms")
    private List<String> compared = new ArrayList<>();

    @Option(
            names = "--targets",
            description =
                    "年初审核目标：只看指标和年度指标值，不看实际和得分；text、json、html；"
                            + "review targets before the year: indicators and targets alone, no actuals and scores; text, json and html")
    private boolean reviewsTargets;

    @Mixin
    private final SendingBack back = new SendingBack();

    @Option(
            names = "--fill",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "TEMPLATE",
            description =
                    "把表连同重算的得分填成单位填报的自评表（.xlsx），每张表一个工作表；给出模板的填进模板，不动其他内容；"
                            + "the forms with our scores as units file them (.xlsx), a sheet each; in a template of yours if you name one")
    private @Nullable String filled;

    @Option(
            names = "--district",
            paramLabel = "NAME",
            description = "文件没有写明地区时用这个地区（JSON 总是写明的）；the district of documents, which need not name it")
    private String district = "";

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "文件没有写明年度时用这个年度；the year of documents that do not print it")
    private int year;

    @Option(
            names = "--cells",
            description = "不审核，只输出读到的单元格，每行一张表，供核对；print what was read, a form a line, and review nothing")
    private boolean printsCells;

    @Option(names = "--list-rules", description = "列出可用的规则集；list the rule sets")
    private boolean listsRules;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明；show this help")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean wantsHelp;

    @Option(names = "--version", versionHelp = true, description = "显示版本；show the version")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean wantsVersion;

    @Parameters(
            paramLabel = "PATH",
            description = "表（.xlsx .xls .docx .doc .html .pdf .csv .json）或文件夹，含下级文件夹；forms, or folders of them")
    private List<String> paths = new ArrayList<>();

    /** The version of the library. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"form-review " + Stamp.currentVersion()};
        }
    }

    private FormReview(Screen screen) {
        this.screen = screen;
    }

    /** Takes what {@code --help} says. Prints UTF-8 into files and pipes, and what a terminal reads on a terminal. */
    public static void main(String[] args) {
        System.exit(run(Screen.open(), args));
    }

    static int run(Screen screen, String... args) {
        StringWriter help = new StringWriter();
        CommandLine line = new CommandLine(new FormReview(screen))
                .setOut(new PrintWriter(help))
                .setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(WIDEST_HELP, screen.width())))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(
                        (e, given) -> refused(screen, UsageTrouble.of(e).and(SEE_HELP, SEE_HELP_ENGLISH)))
                .setExecutionExceptionHandler((e, command, given) ->
                        refused(screen, Trouble.FAULT.label().and("：" + e, ": " + e)));
        int status = line.execute(args);
        screen.out().print(help);
        if (screen.out().checkError()) {
            return refused(screen, Said.of("输出没有写完", "the output could not be written"));
        }
        return status;
    }

    private static int refused(Screen screen, Said why) {
        screen.err().println("form-review: " + OneLine.of(why.toString(), Integer.MAX_VALUE));
        return ExitStatus.UNUSABLE_INPUT.code();
    }

    /** Runs as the options say. */
    @Override
    public Integer call() {
        try {
            refuseOddYear();
            RuleSets installed = ruleSets();
            if (listsRules) {
                screen.out().print(RuleSetNames.list(installed));
                return ExitStatus.CLEAN.code();
            }
            ExitStatus status = compared.isEmpty() ? review(installed) : compare(installed);
            return status.code();
        } catch (RuleFilesException e) {
            e.why().forEach(why -> refused(screen, why));
            return ExitStatus.UNUSABLE_INPUT.code();
        } catch (UnusableInputException e) {
            screen.err().println("form-review: " + e.getMessage());
            return ExitStatus.UNUSABLE_INPUT.code();
        }
    }

    private RuleSets ruleSets() throws RuleFilesException {
        RuleSets installed = InstalledRuleSets.load();
        return rulesDir == null ? installed : RuleFiles.besides(installed, rulesDir);
    }

    private ExitStatus review(RuleSets installed) throws UnusableInputException {
        Format written = Format.named(format);
        Language language = language();
        if (paths.isEmpty()) {
            throw noPath();
        }
        if (reviewsTargets) {
            return targets(written, language);
        }
        if (filled != null) {
            back.refuseBeside("--fill");
            return fill(installed, filled);
        }
        if (sumsUp) {
            Given.refuseBeside("--summary", Given.of("--only-errors", showsOnlyErrors));
        }
        Shown shown = showsOnlyErrors ? Shown.ONLY_ERRORS : Shown.ALL;
        Optional<SendingBack.Output> sentBack =
                back.output(written, shown, language, Given.of("--summary", sumsUp), Given.of("--cells", printsCells));
        if (printsCells) {
            Given.refuseBeside(
                    "--cells",
                    Given.of("--format " + format, written != Format.text),
                    Given.of("--summary", sumsUp),
                    Given.of("--only-errors", showsOnlyErrors),
                    Given.of("--rules", rules != null));
            FormFiles.Listing files = FormFiles.in(paths);
            return written(files, (to, width) -> new CellsRun(reader(), to, screen.err()).over(files));
        }
        PackChooser packs = packs(installed);
        FormFiles.Listing listing = FormFiles.in(paths);
        refuseOnTerminal(written.isBinary(), "--format " + written);
        return written(listing, (to, width) -> {
            ReviewOutput output = sentBack.map(other -> other.on(to))
                    .orElseGet(
                            () -> sumsUp ? written.summary(to, language) : written.reviews(to, width, shown, language));
            return run(packs::choose, output, listing);
        });
    }

    private ExitStatus targets(Format written, Language language) throws UnusableInputException {
        back.refuseBeside("--targets");
        Given.refuseBeside(
                "--targets",
                Given.of("--fill", filled != null),
                Given.of("--summary", sumsUp),
                Given.of("--cells", printsCells),
                Given.of("--rules", rules != null));
        refuseWorkbook(written, "--targets");
        Shown shown = showsOnlyErrors ? Shown.ONLY_ERRORS : Shown.ALL;
        FormFiles.Listing listing = FormFiles.in(paths);
        return written(
                listing,
                (to, width) ->
                        new TargetsRun(reader(), written.targets(to, language), shown, screen.err()).over(listing));
    }

    private static void refuseWorkbook(Format written, String option) throws UnusableInputException {
        if (written.isBinary()) {
            throw usage(
                    "--format " + written,
                    "不能与 " + option + " 同用；请用 text、json 或 html",
                    "cannot stand beside " + option + "; take text, json or html");
        }
    }

    private PackChooser packs(RuleSets installed) throws UnusableInputException {
        return new PackChooser(
                installed, rules == null ? Optional.empty() : Optional.of(byId(installed, "--rules", rules)));
    }

    /** What follows {@code --fill} is the template, also where a form was meant. */
    private UnusableInputException noPath() {
        return filled == null || filled.isEmpty()
                ? usage("PATH", "没有给出表或文件夹", "expected a form or a folder of forms, got nothing")
                : usage(
                        "PATH",
                        "没有给出表或文件夹；--fill 后面的 " + OneLine.of(filled, 80) + " 是模板，要填的表写在其他选项后面",
                        "expected a form or a folder of forms, got nothing; " + OneLine.of(filled, 80)
                                + " behind --fill is the template");
    }

    private ExitStatus fill(RuleSets installed, String template) throws UnusableInputException {
        Given.refuseBeside(
                "--fill",
                Given.of("--format " + format, !format.equals(Format.text.name())),
                Given.of("--summary", sumsUp),
                Given.of("--only-errors", showsOnlyErrors),
                Given.of("--cells", printsCells));
        refuseOnTerminal(true, "--fill");
        Optional<FormTemplate> opened = template.isEmpty() ? Optional.empty() : Optional.of(opened(template));
        PackChooser packs = packs(installed);
        FormFiles.Listing listing = FormFiles.in(paths);
        if (target != null
                && !template.isEmpty()
                && isSame(OutFile.named(target).path(), Path.of(template))) {
            throw UnusableInputException.in(
                    target, Trouble.NOT_WRITABLE, Said.of("是模板，会被覆盖", "is the template and would be overwritten"));
        }
        return written(listing, (to, width) -> {
            FillOutput output = new FillOutput(to, screen.err(), opened);
            ExitStatus reviewed = run(packs::choose, output, listing);
            return reviewed.orWorse(output.status());
        });
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private static FormTemplate opened(String template) throws UnusableInputException {
        List<FileTrouble> troubles = new ArrayList<>();
        Optional<FormTemplate> opened;
        try {
            opened = FormTemplate.open(Path.of(template), troubles::add);
        } catch (InvalidPathException e) {
            throw UnusableInputException.in(template, Trouble.NOT_FOUND, Trouble.NOT_FOUND.label());
        }
        return opened.orElseThrow(() -> UnusableInputException.of(troubles.get(0)));
    }

    private ExitStatus compare(RuleSets installed) throws UnusableInputException {
        Format written = Format.named(format);
        Language language = language();
        back.refuseBeside("--compare");
        Given.refuseBeside(
                "--compare",
                Given.of("--fill", filled != null),
                Given.of("--summary", sumsUp),
                Given.of("--targets", reviewsTargets),
                Given.of("--only-errors", showsOnlyErrors),
                Given.of("--rules", rules != null));
        refuseWorkbook(written, "--compare");
        RuleSet from = byId(installed, "--compare", compared.get(0));
        RuleSet to = byId(installed, "--compare", compared.get(1));
        PackChooser packs = new PackChooser(installed, Optional.of(from));
        FormFiles.Listing listing = FormFiles.in(paths);
        return written(
                listing, (out, width) -> run(packs::choose, written.comparison(out, from, to, language), listing));
    }

    private Language language() throws UnusableInputException {
        if (!List.of("zh", "en").contains(lang)) {
            String met = OneLine.of(lang, 40);
            throw usage("--lang", "没有语言 " + met + "，可用的有 zh, en", "no language " + met + ", expected zh or en");
        }
        return new Language(Locale.forLanguageTag(lang));
    }

    /** Where nothing can be read, an earlier report stays. */
    private static void refuseNothing(FormFiles.Listing listing) throws UnusableInputException {
        boolean isNothing = !listing.files().isEmpty()
                && listing.files().stream()
                        .allMatch(file -> file.path().filter(Files::exists).isEmpty());
        if (isNothing) {
            FormFiles.FormFile first = listing.files().get(0);
            throw first.trouble().isPresent()
                    ? UnusableInputException.of(first.trouble().get())
                    : UnusableInputException.in(
                            first.path().orElseThrow(), Trouble.NOT_FOUND, Trouble.NOT_FOUND.label());
        }
    }

    /** A workbook goes into a file, or through a pipe, but not onto a terminal. */
    private void refuseOnTerminal(boolean isBinary, String option) throws UnusableInputException {
        if (isBinary && target == null && screen.isTerminal()) {
            throw usage(
                    option,
                    "写的是工作簿，不能显示在屏幕上；请加 --out FILE",
                    "writes a workbook, which no screen can show; add --out FILE");
        }
    }

    static UnusableInputException usage(String option, String chinese, String english) {
        return UnusableInputException.in(
                option, Trouble.USAGE, Said.of(chinese, english).and(SEE_HELP, SEE_HELP_ENGLISH));
    }

    private static RuleSet byId(RuleSets installed, String option, String id) throws UnusableInputException {
        List<String> known = installed.all().stream().map(RuleSet::id).toList();
        if (!known.contains(id)) {
            String met = OneLine.of(id, 40);
            throw UnusableInputException.in(
                    option,
                    Trouble.USAGE,
                    Suggestion.behind(
                            Said.of(
                                    "没有规则集 " + met + "，可用的有 " + known,
                                    "no rule set " + met + ", expected one of " + known),
                            id,
                            known));
        }
        return installed.byId(id);
    }

    private ExitStatus run(
            Function<FormCells, PackChooser.Choice> packs, ReviewOutput output, FormFiles.Listing listing) {
        Progress progress = new Progress(screen.err(), listing.files().size(), screen.isTerminal());
        return new ReviewRun(packs, output, screen.err(), progress).over(listing, reader());
    }

    /** Whether {@code --year} is a year as forms print it; 0 where it is not given. */
    private void refuseOddYear() throws UnusableInputException {
        if (year != 0 && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw usage("--year", "应为四位数的年度，实为 " + year, "expected a year of four digits, got " + year);
        }
    }

    private FormReader reader() {
        return FormReader.standard().with(new Defaults(district, year));
    }

    /** Prints on a stream, with tables of a width. */
    private interface Job {
        ExitStatus print(PrintStream to, int width);
    }

    /** Runs {@code job} on the screen, or on the file that {@code --out} names. */
    private ExitStatus written(FormFiles.Listing listing, Job job) throws UnusableInputException {
        if (target == null) {
            return job.print(screen.out(), screen.width());
        }
        OutFile file = OutFile.named(target);
        refuseNothing(listing);
        if (listing.holds(file.path())) {
            throw UnusableInputException.in(
                    target,
                    Trouble.NOT_WRITABLE,
                    Said.of("是要审核的表，会被覆盖", "is one of the forms to review and would be overwritten"));
        }
        if (back.holds(file.path())) {
            throw UnusableInputException.in(
                    target,
                    Trouble.NOT_WRITABLE,
                    Said.of("是上次审核的结果，会被覆盖", "is the earlier review and would be overwritten"));
        }
        return file.write(to -> job.print(to, TerminalWidth.DEFAULT));
    }
}
