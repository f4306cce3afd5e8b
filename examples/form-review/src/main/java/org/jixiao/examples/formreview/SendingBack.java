package org.jixiao.examples.formreview;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.data.ReviewData;
import org.jixiao.examples.formreview.since.EarlierReviews;
import org.jixiao.examples.formreview.since.NotReviewsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for what goes back and forth between reviewer and unit: what to correct, and what was corrected. */
final class SendingBack {
    private static final String CORRECTIONS = "--corrections";
    private static final String SINCE = "--since";

    @Option(
            names = CORRECTIONS,
            description = "只输出要填报单位修改的单元格，每处一句可直接粘贴的修改意见；"
                    + "the cells that the unit has to correct, with a sentence each to send")
    private boolean listsCorrections;

    @Option(
            names = SINCE,
            paramLabel = "OLD.json",
            description = "与上次审核（--format json 的输出）相比：已改、未改、新出现的问题和变了的单元格；"
                    + "what changed since an earlier review, written with --format json")
    private @Nullable String since;

    /** Makes the output of a run on a stream. */
    interface Output {
        ReviewOutput on(PrintStream out);
    }

    /**
     * The output that is asked for; empty where none of these options is.
     *
     * @param others options that say something else
     * @throws UnusableInputException if options contradict each other, or the earlier review cannot be read
     */
    Optional<Output> output(Format format, Shown shown, Language language, Given... others)
            throws UnusableInputException {
        if (!isAsked()) {
            return Optional.empty();
        }
        if (listsCorrections) {
            Given.refuseBeside(CORRECTIONS, Given.of(SINCE, since != null));
        }
        Given.refuseBeside(option(), others);
        if (listsCorrections) {
            Given.refuseBeside(CORRECTIONS, Given.of("--only-errors", shown == Shown.ONLY_ERRORS));
        }
        return Optional.of(
                since == null ? corrections(format, language) : since(format, earlier(since), shown, language));
    }

    /**
     * Refuses another option beside these.
     *
     * @throws UnusableInputException if one of these is given
     */
    void refuseBeside(String other) throws UnusableInputException {
        Given.refuseBeside(option(), Given.of(other, isAsked()));
    }

    /** Whether one of these options is given. */
    boolean isAsked() {
        return listsCorrections || since != null;
    }

    private String option() {
        return listsCorrections ? CORRECTIONS : SINCE;
    }

    private static Output corrections(Format format, Language language) throws UnusableInputException {
        return of(
                CORRECTIONS,
                format,
                Map.of(
                        Format.text, out -> new CorrectionsText(out, language),
                        Format.json, out -> new CorrectionsJson(out, language),
                        Format.html, out -> new CorrectionsPage(out, language)));
    }

    private static Output since(Format format, List<ReviewData> earlier, Shown shown, Language language)
            throws UnusableInputException {
        return of(
                SINCE,
                format,
                Map.of(
                        Format.text, out -> new SinceText(out, earlier, shown.least(), language),
                        Format.json, out -> new SinceJson(out, earlier, shown.least(), language),
                        Format.html, out -> new SincePage(out, earlier, shown.least(), language)));
    }

    private static Output of(String option, Format format, Map<Format, Output> outputs) throws UnusableInputException {
        Output output = outputs.get(format);
        if (output == null) {
            throw FormReview.usage(
                    "--format", format + " 不能与 " + option + " 同用", format + " cannot stand beside " + option);
        }
        return output;
    }

    private static List<ReviewData> earlier(String file) throws UnusableInputException {
        try {
            return EarlierReviews.read(file);
        } catch (NotReviewsException e) {
            throw UnusableInputException.in(file, Trouble.EARLIER, e.why());
        }
    }

    /** Whether {@code path} is the earlier review. */
    boolean holds(Path path) {
        try {
            return since != null && Files.exists(path) && Files.isSameFile(Path.of(since), path);
        } catch (IOException e) {
            return false;
        }
    }
}
