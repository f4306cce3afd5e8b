package org.jixiao.examples.formfiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jixiao.examples.formfiles.grid.Block;

/** Workbooks: .xlsx, .xls, and what other office programs save in these containers. */
final class ExcelFormat implements FileFormat {
    private final Defaults defaults;

    ExcelFormat(Defaults defaults) {
        this.defaults = defaults;
    }

    @Override
    public boolean accepts(Content content) {
        Container container = content.container();
        return container == Container.XLSX || container == Container.XLS;
    }

    @Override
    public void read(Content content, Consumer<Entry> to) throws Refused {
        if (content.container() == Container.XLSX) {
            WorkbookSize.check(content);
        }
        List<Block> blocks;
        List<Said> hidden = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(Container.padded(content)))) {
            blocks = SheetGrid.shown(workbook, hidden);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            throw new Refused(Container.damaged(content.name(), e));
        }
        new DocumentEntries(content.name(), defaults).read(blocks, hidden, to);
    }
}
