package org.paodao.supervision.paper;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.paodao.kernel.Refusal;
import org.paodao.ui.PdfFonts;

/** Puts what is read on pages, one below the other. */
final class Pages implements AutoCloseable {
    private static final int MOST = 1_000;
    private static final float TOLERANCE = 0.05f;

    private final PDDocument document;
    private final Sheet sheet;
    private final PdfFonts fonts;
    private final Typesetter typesetter;
    private Pen pen;
    private float y;

    Pages(PDDocument document, Sheet sheet, PdfFonts fonts) throws IOException {
        this.document = document;
        this.sheet = sheet;
        this.fonts = fonts;
        this.typesetter = new Typesetter(fonts, sheet.narrower());
        this.pen = page();
    }

    private Pen page() throws IOException {
        if (document.getNumberOfPages() == MOST) {
            throw Refusal.conflict("supervisionpaper.too-long", MOST);
        }
        var page = new PDPage(new PDRectangle(sheet.width(), sheet.height()));
        document.addPage(page);
        y = sheet.margins().top();
        return new Pen(document, page, fonts);
    }

    private void next() throws IOException {
        pen.close();
        pen = page();
    }

    private boolean atTop() {
        return y <= sheet.margins().top();
    }

    private boolean fits(float height) {
        return y + height <= sheet.end() + TOLERANCE;
    }

    void blocks(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            switch (block) {
                case Block.Text text -> text(text);
                case Block.Grid grid -> table(TableLayout.of(grid, sheet.room(), typesetter));
            }
        }
    }

    private void text(Block.Text text) throws IOException {
        List<Line> lines = typesetter.lines(text, sheet.room());
        if (text.shape().breaksPage() && !atTop()) {
            next();
        }
        float whole = lines.stream().map(Line::total).reduce(0f, Float::sum);
        float following = 3 * lines.getFirst().height();
        if (text.shape().keepsNext() && !fits(whole + following) && !atTop()) {
            next();
        }
        for (Line line : lines) {
            if (!fits((atTop() ? 0 : line.above()) + line.height()) && !atTop()) {
                next();
            }
            y += atTop() ? 0 : line.above();
            pen.line(line, sheet.margins().left(), y);
            y += line.height() + line.below();
            if (line.ends()) {
                next();
            }
        }
    }

    private void table(TableLayout table) throws IOException {
        List<TableLayout.Laid> heads = table.heads(sheet.end() - sheet.margins().top());
        int first = 0;
        for (TableLayout.Laid row : table.rows()) {
            boolean head = first++ < heads.size();
            float together =
                    head && first == heads.size() && first < table.rows().size()
                            ? Math.min(table.rows().get(first).height(), sheet.room() / 4)
                            : 0;
            if (!fits(row.height() + together) && !atTop() && isShort(row, heads)) {
                next();
                draw(table, head ? List.of() : heads);
            }
            row(table, row, head ? List.of() : heads);
        }
    }

    /** Whether a row fits on a page of its own, below the heads. */
    private boolean isShort(TableLayout.Laid row, List<TableLayout.Laid> heads) {
        return row.height() + TableLayout.height(heads)
                <= sheet.end() - sheet.margins().top();
    }

    private void row(TableLayout table, TableLayout.Laid row, List<TableLayout.Laid> heads) throws IOException {
        TableLayout.Laid left = row;
        boolean fresh = atTop();
        while (!fits(left.height())) {
            TableLayout.Laid part = TableLayout.part(left, sheet.end() - y, fresh);
            if (part != null) {
                draw(table, List.of(part));
                left = TableLayout.rest(left, part);
            }
            if (left.boxes().stream().allMatch(box -> box.lines().isEmpty())) {
                return;
            }
            next();
            draw(table, heads);
            fresh = true;
        }
        draw(table, List.of(left));
    }

    private void draw(TableLayout table, List<TableLayout.Laid> rows) throws IOException {
        for (TableLayout.Laid row : rows) {
            table.draw(pen, row, sheet.margins().left(), y);
            y += row.height();
        }
    }

    /** Draws what stands in the head or the foot of a page that was left. */
    void edge(PDPage page, List<Block> blocks, boolean head) throws IOException {
        float height = 0;
        for (Block block : blocks) {
            height += block instanceof Block.Text text ? height(typesetter.lines(text, sheet.room())) : 0;
        }
        float at =
                head ? sheet.margins().head() : sheet.height() - sheet.margins().foot() - height;
        try (Pen edge = new Pen(document, page, fonts)) {
            for (Block block : blocks) {
                for (Line line :
                        block instanceof Block.Text text ? typesetter.lines(text, sheet.room()) : List.<Line>of()) {
                    edge.line(line, sheet.margins().left(), at + line.above());
                    at += line.total();
                }
            }
        }
    }

    private static float height(List<Line> lines) {
        return lines.stream().map(Line::total).reduce(0f, Float::sum);
    }

    @Override
    public void close() throws IOException {
        pen.close();
    }
}
