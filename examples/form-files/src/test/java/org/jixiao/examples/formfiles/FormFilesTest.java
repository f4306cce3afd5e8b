package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormFilesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(folder.resolve("b/deep"));
        Files.createDirectories(folder.resolve(".git"));
        for (String file : List.of(
                "c.json",
                "a.json",
                "b/2.json",
                "b/1.JSON",
                "b/deep/x.json",
                "notes.txt",
                "b/table.xlsx",
                "b/print.PDF",
                ".git/y.json",
                ".z.json")) {
            Files.createFile(folder.resolve(file));
        }
    }

    private static List<String> names(Path root, FormFiles.Listing listing) {
        List<String> names = new ArrayList<>();
        for (FormFiles.FormFile file : listing.files()) {
            names.add(root.relativize(file.path().orElseThrow()).toString());
        }
        return names;
    }

    @Test
    void a_folder_stands_for_its_forms_in_sorted_order_and_nothing_else() {
        FormFiles.Listing listing = FormFiles.in(List.of(folder.toString()));

        assertThat(listing.fromFolder()).isTrue();
        assertThat(names(folder, listing))
                .containsExactly(
                        "a.json", "b/1.JSON", "b/2.json", "b/deep/x.json", "b/print.PDF", "b/table.xlsx", "c.json");
    }

    @Test
    void files_keep_the_order_in_which_they_were_named() {
        FormFiles.Listing listing = FormFiles.in(List.of(
                folder.resolve("c.json").toString(), folder.resolve("a.json").toString()));

        assertThat(listing.fromFolder()).isFalse();
        assertThat(names(folder, listing)).containsExactly("c.json", "a.json");
    }

    @Test
    void a_second_link_to_the_same_folder_brings_nothing_new() throws IOException {
        Files.createSymbolicLink(folder.resolve("bb"), folder.resolve("b"));

        assertThat(names(folder, FormFiles.in(List.of(folder.toString())))).hasSize(7);
    }

    @Test
    void a_link_to_a_form_is_a_form() throws IOException {
        Files.createSymbolicLink(folder.resolve("d.json"), folder.resolve("a.json"));

        assertThat(names(folder, FormFiles.in(List.of(folder.toString())))).contains("d.json");
    }

    @Test
    void what_may_show_a_form_and_is_not_read_is_told_by_its_first_bytes_then_by_its_ending() throws IOException {
        Files.writeString(folder.resolve("b/1.jpg"), "%PDF-1.7");
        Files.createFile(folder.resolve("b/2.ofd"));
        Files.createFile(folder.resolve("b/3.PNG"));
        Files.copy(Path.of("src/test/resources/office/docx-03-tongzhou-annex.docx"), folder.resolve("b/4.bmp"));

        FormFiles.Listing listing = FormFiles.in(List.of(folder.toString()));

        assertThat(listing.passedOver().stream().map(file -> file.why().english()))
                .satisfiesExactly(
                        pdf -> assertThat(pdf).startsWith("an office document under another ending; "),
                        ofd -> assertThat(ofd).startsWith("an OFD document; "),
                        picture -> assertThat(picture).startsWith("a picture; "),
                        renamed -> assertThat(renamed).startsWith("an office document under another ending; "));
        assertThat(names(folder, listing)).hasSize(7);
        assertThat(FormFiles.in(List.of(folder.resolve("b/2.ofd").toString())).passedOver())
                .as("one that is named is refused when it is read")
                .isEmpty();
    }
}
