package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.cells.FormCells;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.examples.formfiles.write.OfficialForm;
import org.jspecify.annotations.NullUnmarked;

/** Whatever the official layout can print is read back as it was, from a workbook, a document and a page. */
@NullUnmarked
class OfficialFormRoundTripTest {
    @Provide
    Arbitrary<FormCells> forms() {
        return AnyOfficialForms.all();
    }

    @Property(tries = 25)
    void a_form_written_as_a_workbook_is_read_back_equal(@ForAll("forms") FormCells form) {
        assertIsReadBack(form, "f.xlsx", OfficeWriters.xlsx(grid(form)));
    }

    @Property(tries = 25)
    void a_form_written_as_a_document_is_read_back_equal(@ForAll("forms") FormCells form) {
        assertIsReadBack(form, "f.docx", OfficeWriters.docx(grid(form)));
    }

    @Property(tries = 60)
    void a_form_written_as_a_page_is_read_back_equal(@ForAll("forms") FormCells form) {
        assertIsReadBack(form, "f.html", OfficeWriters.html(grid(form)));
    }

    private static Grid grid(FormCells form) {
        return OfficialForm.of(form, "自评表");
    }

    private static void assertIsReadBack(FormCells form, String name, byte[] bytes) {
        ReadFile read = FormReader.standard().read(name, bytes);

        assertThat(read.troubles()).isEmpty();
        assertThat(read.forms()).hasSize(1);
        assertThat(FormText.cells(read.forms().get(0).cells())).isEqualTo(FormText.cells(form));
    }
}
