package org.jixiao.examples.formreview;

import java.util.List;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.formfiles.Suggestion;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in both languages what the parser of the command line objects to. */
final class UsageTrouble {
    private UsageTrouble() {}

    static Said of(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unknown(e, unmatched.getUnmatched().get(0));
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return withoutValue(missing.getMissing().get(0));
        }
        if (e instanceof OverwrittenOptionException twice) {
            String option = name(twice.getOverwritten());
            return Said.of("选项 " + option + " 只能写一次", "option " + option + " is given more than once");
        }
        ArgSpec option = e.getArgSpec();
        if (option != null && option.arity().max() == 0) {
            return Said.of("选项 " + name(option) + " 后面没有值", "option " + name(option) + " takes no value");
        }
        String what = option == null ? "" : "（" + name(option) + "）";
        return Said.of("命令行有误" + what, String.valueOf(e.getMessage()));
    }

    private static Said withoutValue(ArgSpec option) {
        int values = option.arity().min();
        return Said.of(
                "选项 " + name(option) + " 后面要有 " + values + " 个值（" + option.paramLabel() + "）",
                "option " + name(option) + " takes " + values + (values == 1 ? " value" : " values") + " ("
                        + option.paramLabel() + ")");
    }

    private static Said unknown(ParameterException e, String met) {
        String name = met.contains("=") ? met.substring(0, met.indexOf('=')) : met;
        List<String> known =
                List.copyOf(e.getCommandLine().getCommandSpec().optionsMap().keySet());
        return Suggestion.behind(Said.of("没有选项 " + name, "unknown option " + name), name, known);
    }

    private static String name(ArgSpec option) {
        return option instanceof OptionSpec named ? named.longestName() : option.paramLabel();
    }
}
