package org.jixiao.examples.formfiles.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs the drawing operators of a page and notes characters and lines where they come to stand. Nothing is painted. */
final class PageReader extends PDFStreamEngine {
    /** How far the box of a character reaches below its line, in the size of the type. */
    private static final float DESCENT = -0.12f;

    private final Budget budget;
    private final Streams streams;
    private final Fonts fonts;
    private final Paper paper;
    private final Drawing drawing;
    private final PathInk path;
    private final Deque<Pen> pens = new ArrayDeque<>();
    private int depth;

    /** What an operator does with its operands. */
    @FunctionalInterface
    private interface Action {
        void run(List<COSBase> operands) throws IOException;
    }

    private PageReader(Paper paper, Budget budget, Streams streams, Fonts fonts) {
        this.budget = budget;
        this.streams = streams;
        this.fonts = fonts;
        this.paper = paper;
        this.drawing = new Drawing(paper.box(), budget);
        this.path = new PathInk(drawing);
        pens.push(new Pen());
        textOperators();
        pathOperators();
        inkOperators();
    }

    /** What is drawn on a page, form fields with it. */
    static RawPage read(PDPage page, int number, Budget budget, Streams streams, Fonts fonts) throws IOException {
        PageReader reader = new PageReader(new Paper(page), budget, streams, fonts);
        reader.measure(page, number);
        reader.processPage(page);
        reader.fields(page);
        return reader.drawing.page(number);
    }

    private void measure(PDPage page, int number) throws IOException {
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        long size = 0;
        if (contents instanceof COSStream one) {
            streams.size(one);
        } else if (contents instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (!(several.getObject(i) instanceof COSStream one)) {
                    throw PdfRefused.at(number, PdfRefused.Reason.DAMAGED);
                }
                size += streams.size(one);
                PdfLimit.STREAM_MEGABYTES.check(size);
            }
        } else if (page.getCOSObject().containsKey(COSName.CONTENTS)) {
            throw PdfRefused.at(number, PdfRefused.Reason.DAMAGED);
        }
    }

    private void fields(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            budget.step();
            if (annotation instanceof PDAnnotationWidget && !annotation.isHidden() && !annotation.isNoView()) {
                PDAppearanceStream shown = annotation.getNormalAppearanceStream();
                if (shown != null) {
                    streams.size(shown.getCOSObject());
                    nested(() -> showAnnotation(annotation));
                }
            }
        }
    }

    private void on(String name, Action action) {
        addOperator(new OperatorProcessor(this) {
            @Override
            public void process(Operator operator, List<COSBase> operands) throws IOException {
                action.run(operands);
            }

            @Override
            public String getName() {
                return name;
            }
        });
    }

    private void textOperators() {
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        on("Tf", this::font);
    }

    private void pathOperators() {
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetLineWidth(this));
        on("m", o -> path.move(at(o, 0)));
        on("l", o -> path.line(at(o, 0)));
        on("c", o -> path.curve(at(o, 0), at(o, 2), at(o, 4)));
        on("v", o -> path.curve(at(o, 0), at(o, 2)));
        on("y", o -> path.curve(at(o, 0), at(o, 2)));
        on("h", o -> path.close());
        on("re", this::rectangle);
        on("n", o -> path.end(pen()));
        on("W", o -> path.clips());
        on("W*", o -> path.clips());
        on("S", o -> paint(false, true));
        on("s", o -> closed(false));
        on("f", o -> paint(true, false));
        on("F", o -> paint(true, false));
        on("f*", o -> paint(true, false));
        on("B", o -> paint(true, true));
        on("B*", o -> paint(true, true));
        on("b", o -> closed(true));
        on("b*", o -> closed(true));
        on("Do", this::draw);
        on("BI", o -> picture());
    }

    private void inkOperators() {
        on("g", o -> pen().fillInk(Ink.GRAY, numbers(o)));
        on("G", o -> pen().strokeInk(Ink.GRAY, numbers(o)));
        on("rg", o -> pen().fillInk(Ink.RGB, numbers(o)));
        on("RG", o -> pen().strokeInk(Ink.RGB, numbers(o)));
        on("k", o -> pen().fillInk(Ink.CMYK, numbers(o)));
        on("K", o -> pen().strokeInk(Ink.CMYK, numbers(o)));
        on("cs", o -> pen().fillSpace(space(o)));
        on("CS", o -> pen().strokeSpace(space(o)));
        on("sc", o -> pen().fill(numbers(o)));
        on("scn", o -> pen().fill(numbers(o)));
        on("SC", o -> pen().stroke(numbers(o)));
        on("SCN", o -> pen().stroke(numbers(o)));
        on("gs", this::graphicsState);
    }

    private Pen pen() {
        return pens.getFirst();
    }

    private static float number(List<COSBase> operands, int at) throws IOException {
        if (at < operands.size() && operands.get(at) instanceof COSNumber number) {
            return number.floatValue();
        }
        throw new IOException("operand " + at);
    }

    private static float[] numbers(List<COSBase> operands) {
        List<COSNumber> numbers = operands.stream()
                .filter(COSNumber.class::isInstance)
                .map(COSNumber.class::cast)
                .toList();
        float[] values = new float[numbers.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = numbers.get(i).floatValue();
        }
        return values;
    }

    private Point2D.Float at(List<COSBase> operands, int first) throws IOException {
        return at(number(operands, first), number(operands, first + 1));
    }

    private Point2D.Float at(float x, float y) {
        return paper.at(transformedPoint(x, y));
    }

    private Point2D.Float at(Matrix matrix, float x, float y) {
        return paper.at(matrix.transformPoint(x, y));
    }

    private void rectangle(List<COSBase> operands) throws IOException {
        float left = number(operands, 0);
        float low = number(operands, 1);
        float right = left + number(operands, 2);
        float high = low + number(operands, 3);
        path.move(at(left, low));
        path.line(at(right, low));
        path.line(at(right, high));
        path.line(at(left, high));
        path.close();
    }

    private void closed(boolean filled) {
        path.close();
        paint(filled, true);
    }

    private void paint(boolean filled, boolean stroked) {
        if (filled && pen().isFillShown()) {
            path.fill(pen());
        }
        if (stroked && pen().isStrokeShown()) {
            path.stroke(pen(), transformWidth(getGraphicsState().getLineWidth()));
        }
        path.end(pen());
    }

    private Ink space(List<COSBase> operands) {
        COSBase name = operands.isEmpty() ? null : operands.get(0);
        return Ink.of(name, getResources() == null ? null : getResources().getCOSObject());
    }

    private void graphicsState(List<COSBase> operands) throws IOException {
        COSDictionary state = resource(COSName.EXT_G_STATE, operands);
        if (state == null) {
            return;
        }
        if (state.getDictionaryObject(COSName.CA) instanceof COSNumber alpha) {
            pen().strokeAlpha(alpha.floatValue());
        }
        if (state.getDictionaryObject(COSName.CA_NS) instanceof COSNumber alpha) {
            pen().fillAlpha(alpha.floatValue());
        }
        if (state.getDictionaryObject(COSName.LW) instanceof COSNumber width) {
            getGraphicsState().setLineWidth(width.floatValue());
        }
        if (state.getDictionaryObject(COSName.FONT) instanceof COSArray font
                && font.getObject(0) instanceof COSDictionary named
                && font.getObject(1) instanceof COSNumber size) {
            getGraphicsState().getTextState().setFont(fonts.of(named));
            getGraphicsState().getTextState().setFontSize(size.floatValue());
        }
    }

    private @Nullable COSDictionary resource(COSName kind, List<COSBase> operands) {
        COSDictionary all =
                getResources() == null ? null : getResources().getCOSObject().getCOSDictionary(kind);
        return all == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)
                ? null
                : all.getDictionaryObject(name) instanceof COSDictionary found ? found : null;
    }

    private void font(List<COSBase> operands) throws IOException {
        COSDictionary font = resource(COSName.FONT, operands);
        if (font == null) {
            throw new IOException("font");
        }
        getGraphicsState().getTextState().setFontSize(number(operands, 1));
        getGraphicsState().getTextState().setFont(fonts.of(font));
    }

    private void draw(List<COSBase> operands) throws IOException {
        if (!(resource(COSName.XOBJECT, operands) instanceof COSStream drawn)) {
            throw new IOException("drawing");
        }
        if (COSName.IMAGE.equals(drawn.getCOSName(COSName.SUBTYPE))) {
            picture();
        } else if (COSName.FORM.equals(drawn.getCOSName(COSName.SUBTYPE))) {
            streams.size(drawn);
            budget.drawing();
            form(new PDFormXObject(drawn));
        }
    }

    /** A drawing inside the drawing is seen through the window that it brings. */
    private void form(PDFormXObject form) throws IOException {
        PDRectangle window = form.getBBox();
        if (window == null) {
            return; // nothing of it is shown
        }
        List<Point2D.Float> corners = new ArrayList<>();
        for (float across : new float[] {window.getLowerLeftX(), window.getUpperRightX()}) {
            for (float down : new float[] {window.getLowerLeftY(), window.getUpperRightY()}) {
                Point2D.Float corner = form.getMatrix().transformPoint(across, down);
                corners.add(at(corner.x, corner.y));
            }
        }
        Box seen = Box.around(corners);
        nested(() -> {
            pen().clip(seen);
            showForm(form);
        });
    }

    private void picture() {
        Box box = Box.around(List.of(at(0, 0), at(1, 0), at(1, 1), at(0, 1)));
        if (pen().fillAlphaValue() > 0) {
            drawing.picture(box.and(pen().clip()));
        }
    }

    /** Something that draws itself. */
    @FunctionalInterface
    private interface Drawn {
        void show() throws IOException;
    }

    private void nested(Drawn drawn) throws IOException {
        PdfLimit.NESTING.check(++depth);
        int saved = pens.size();
        pens.push(new Pen(pen()));
        drawn.show();
        while (pens.size() > saved) {
            pens.pop();
        }
        depth--;
    }

    @Override
    public void saveGraphicsState() {
        PdfLimit.SAVED_STATES.check(pens.size() + 1L);
        super.saveGraphicsState();
        pens.push(new Pen(pen()));
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        if (pens.size() > 1) {
            pens.pop();
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (!(e instanceof EmptyGraphicsStackException)) {
            throw e; // the library would leave out what it cannot draw
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector advance) throws IOException {
        budget.glyph();
        budget.step();
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        boolean shown = mode != RenderingMode.NEITHER
                && mode != RenderingMode.NEITHER_CLIP
                && (mode.isFill() ? pen().fillAlphaValue() : pen().strokeAlphaValue()) > 0;
        if (!shown) {
            return;
        }
        boolean columns = font.isVertical();
        float width = columns ? 1 : advance.getX();
        Point2D.Float origin = at(matrix, 0, 0);
        Point2D.Float next = at(matrix, width, 0);
        Point2D.Float up = at(matrix, 0, 1);
        Box box = Box.around(List.of(
                at(matrix, 0, DESCENT),
                at(matrix, width, DESCENT),
                at(matrix, 0, 1 + DESCENT),
                at(matrix, width, 1 + DESCENT)));
        Glyph.Flow flow = columns
                ? Glyph.Flow.COLUMNS
                : flow(up.x - origin.x, up.y - origin.y, next.x - origin.x, next.y - origin.y);
        if (flow != null) {
            float size = (float) origin.distance(up);
            drawing.glyph(new Glyph(text(font, code), box, origin.x, origin.y, size, flow), pen());
        }
    }

    private static String text(PDFont font, int code) throws IOException {
        String text = font.toUnicode(code);
        return text == null ? "" : Ideographs.of(text);
    }

    /** The direction of text whose letters stand upright along (upX, upY); null where it is slanting, as a water mark is. */
    private static Glyph.@Nullable Flow flow(float upX, float upY, float onX, float onY) {
        float along = Math.abs(upX) + Math.abs(upY);
        if (along == 0) {
            return null;
        }
        boolean vertical = Math.abs(upX) < 0.1f * along;
        boolean level = Math.abs(upY) < 0.1f * along;
        if (vertical) {
            boolean mirrored = onX < 0 && upY < 0;
            return mirrored ? null : upY < 0 ? Glyph.Flow.RIGHT : Glyph.Flow.LEFT;
        }
        if (level) {
            boolean mirrored = onY < 0 && upX > 0;
            return mirrored ? null : upX > 0 ? Glyph.Flow.DOWN : Glyph.Flow.UP;
        }
        return null;
    }
}
