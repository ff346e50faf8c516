package org.paodao.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The Chinese and the Latin font of a PDF; of each only the signs that occur are put in. To be closed after the document was saved. */
public final class PdfFonts implements AutoCloseable {
    private final Face chinese;
    private final Face latin;

    private PdfFonts(Face chinese, Face latin) {
        this.chinese = chinese;
        this.latin = latin;
    }

    /** The fonts for a document. */
    public static PdfFonts of(PDDocument document, Fonts fonts) throws IOException {
        Face chinese = Face.of(
                document,
                new TTFParser()
                        .parse(new RandomAccessReadBufferedFile(fonts.chinese().toFile())));
        try (InputStream stream = fonts.latin()) {
            return new PdfFonts(chinese, Face.of(document, new TTFParser().parse(new RandomAccessReadBuffer(stream))));
        }
    }

    /** Cuts a text into runs of one font. */
    public List<FontRuns.Run> runs(String text) {
        return FontRuns.of(text, chinese::has, latin::has);
    }

    /** The font of a run. */
    public PDType0Font font(FontRuns.Run run) {
        return run.chinese() ? chinese.font() : latin.font();
    }

    /** How wide a run is, in the unit of its size. */
    public float width(FontRuns.Run run, float size) throws IOException {
        return font(run).getStringWidth(run.text()) * size / 1000;
    }

    @Override
    public void close() throws IOException {
        chinese.file().close();
        latin.file().close();
    }

    /** A font with the signs it has. */
    private record Face(TrueTypeFont file, PDType0Font font, CmapLookup signs) {
        static Face of(PDDocument document, TrueTypeFont file) throws IOException {
            return new Face(file, PDType0Font.load(document, file, true), file.getUnicodeCmapLookup());
        }

        boolean has(int sign) {
            return signs.getGlyphId(sign) != 0;
        }
    }
}
