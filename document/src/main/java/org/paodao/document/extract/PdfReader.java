package org.paodao.document.extract;

import java.io.IOException;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.paodao.document.Unreadable.Cause;

/** Reads the text of a PDF as its pages show it, lines wrapped as printed, ruled tables row by row, plain page numbers left out. */
final class PdfReader {
    private static final int MOST_PAGES = 5_000;

    static {
        OneFont.install();
    }

    private PdfReader() {}

    static String text(byte[] content, Budget budget) throws IOException {
        PdfStreams.check(content, budget);
        try (var source = new Watched(content, budget);
                var document = Loader.loadPDF(source, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return text(document, budget);
        } catch (InvalidPasswordException expected) {
            throw Stop.because(Cause.ENCRYPTED, "pdf");
        } catch (NoClassDefFoundError expected) {
            // Encryption by certificate needs a library that is left out: nobody here could hold the key.
            throw Stop.because(Cause.ENCRYPTED, "pdf");
        }
    }

    private static String text(PDDocument document, Budget budget) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages == 0 || pages > MOST_PAGES) {
            throw Stop.because(pages == 0 ? Cause.BROKEN : Cause.TOO_LARGE, "%d pages".formatted(pages));
        }
        var read = new ArrayList<PdfPage>();
        for (int page = 1; page <= pages; page++) {
            budget.reach(page - 1L, pages);
            read.add(PdfPage.of(document, page, budget));
        }
        var lines = new Lines(budget);
        new PdfText(lines).write(read);
        String text = lines.toString();
        if (text.isBlank()) {
            throw Stop.because(Cause.NO_TEXT, "%d pages".formatted(pages));
        }
        return text;
    }

    /** Notices on every read whether time is up, also where a broken file keeps the parser going round. */
    private static final class Watched extends RandomAccessReadBuffer {
        private final Budget budget;
        private int reads;

        Watched(byte[] content, Budget budget) {
            super(content);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            if ((++reads & 0xfff) == 0) {
                budget.tick();
            }
            return super.read();
        }

        @Override
        public void seek(long position) throws IOException {
            if ((++reads & 0xfff) == 0) {
                budget.tick();
            }
            super.seek(position);
        }
    }
}
