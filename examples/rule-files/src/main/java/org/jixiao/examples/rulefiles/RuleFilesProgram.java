package org.jixiao.examples.rulefiles;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.examples.formfiles.Said;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks files of rules, and writes the file of an installed rule set. */
@Command(
        name = "rule-files",
        description = {
            "",
            "检查规则文件，或者把已安装的规则集写成文件。",
            "Checks files of rules, or writes an installed rule set as one.",
            ""
        },
        synopsisHeading = "用法 Usage: ",
        commandListHeading = "",
        footer = {
            "",
            "退出码 Exit status:",
            "  0  全部可用；all can be used",
            "  1  有算例不符；a worked case does not come out",
            "  2  有文件不能用，或者命令行有误；a file that cannot be used, or wrong usage"
        })
public final class RuleFilesProgram {
    /** A worked case does not come out. */
    static final int CASES_FAIL = 1;
    /** A file cannot be used, or the command line is wrong. */
    static final int UNUSABLE = 2;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明；show this help")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean wantsHelp;

    private RuleFilesProgram() {}

    /** Takes what {@code --help} says. Prints UTF-8. */
    public static void main(String[] args) {
        System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args));
    }

    private static PrintStream utf8(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        CommandLine line = new CommandLine(new RuleFilesProgram())
                .addSubcommand(new CheckCommand(out, err))
                .addSubcommand(new ExportCommand(out, err))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, given) -> refused(
                        err,
                        Said.of("命令行有误；说明见 --help", OneLine.of(String.valueOf(e.getMessage())) + " (see --help)")));
        if (args.length == 0) {
            return refused(err, Said.of("要写 check 或 export；说明见 --help", "expected check or export (see --help)"));
        }
        return line.execute(args);
    }

    static int refused(PrintStream err, Said why) {
        err.println("rule-files: " + why);
        return UNUSABLE;
    }
}
