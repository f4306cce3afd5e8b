package org.jixiao.examples.formreview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.cells.FormCells;
import org.jixiao.examples.formfiles.FileForm;
import org.jixiao.examples.formfiles.FormReader;
import org.jixiao.review.Review;
import org.jixiao.spi.InstalledRuleSets;

/** The published forms that come with the program, and their reviews by the rules of their district and year. */
public final class Corpus {
    private static final PackChooser PACKS = new PackChooser(InstalledRuleSets.load(), Optional.empty());
    private static final Reviewers REVIEWERS = new Reviewers();
    private static final List<FormCells> FORMS =
            Stream.of("corpus", "elsewhere").flatMap(Corpus::forms).toList();

    private Corpus() {}

    /** All forms, those of Beijing first. */
    public static List<FormCells> forms() {
        return FORMS;
    }

    private static Stream<FormCells> forms(String folder) {
        try (Stream<Path> files = Files.list(Program.corpus().resolveSibling(folder))) {
            return files.sorted().toList().stream()
                    .flatMap(file -> FormReader.standard().read(file).forms().stream())
                    .map(FileForm::cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules of a form. */
    public static PackChooser.Choice rules(FormCells form) {
        return PACKS.choose(form);
    }

    /** The review of a form by these rules. */
    public static Review review(FormCells form) {
        return REVIEWERS.review(form, rules(form));
    }
}
