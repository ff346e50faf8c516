package org.paodao.document.extract;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.paodao.document.Unreadable.Cause;

/**
 * Measures what a PDF's packed streams grow to, before any of them is unpacked in memory.
 *
 * <p>PDFBox unpacks a stream whole. Every stream's data stands in the file after the word {@code stream}, so all of them are
 * inflated here once, into nothing, and counted; streams packed twice are followed into the second layer. Pictures are not
 * unpacked when text is read, and white pages pack a thousand times: only a single one of absurd size is refused.
 */
final class PdfStreams {
    private static final byte[] WORD = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int BLOCK = 64 << 10;
    private static final int DICTIONARY = 1 << 10;
    private static final long LARGEST_PICTURE = 256L << 20;

    private final Budget budget;

    private PdfStreams(Budget budget) {
        this.budget = budget;
    }

    static void check(byte[] content, Budget budget) {
        var streams = new PdfStreams(budget);
        for (int at = next(content, 0); at >= 0; at = next(content, at)) {
            streams.measure(content, at);
        }
    }

    /** Where the data of the next stream begins; -1 if there is none. */
    private static int next(byte[] content, int from) {
        for (int i = from; i + WORD.length < content.length; i++) {
            if (content[i] == 's' && isWord(content, i)) {
                int data = i + WORD.length;
                data += data < content.length && content[data] == '\r' ? 1 : 0;
                return data + (data < content.length && content[data] == '\n' ? 1 : 0);
            }
        }
        return -1;
    }

    private static boolean isWord(byte[] content, int at) {
        for (int i = 0; i < WORD.length; i++) {
            if (content[at + i] != WORD[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPacked(byte[] content, int at, int length) {
        return length >= 2
                && (content[at] & 0x0f) == 8
                && (((content[at] & 0xff) << 8) | (content[at + 1] & 0xff)) % 31 == 0;
    }

    private void measure(byte[] content, int at) {
        if (!isPacked(content, at, content.length - at)) {
            return;
        }
        boolean picture = isPicture(content, at);
        try (var outer = new Inflater();
                var inner = new Inflater()) {
            outer.setInput(content, at, content.length - at);
            if (picture) {
                inflatePicture(outer);
            } else {
                inflate(outer, inner);
            }
        } catch (DataFormatException expected) {
            // Broken data is the parser's to judge; what came out so far was counted.
        }
    }

    /** By the dictionary just before the data. */
    private static boolean isPicture(byte[] content, int at) {
        int from = Math.max(0, at - DICTIONARY);
        String before = new String(content, from, at - from, StandardCharsets.ISO_8859_1);
        return before.indexOf("/Image", Math.max(0, before.lastIndexOf(" obj"))) >= 0;
    }

    private void inflatePicture(Inflater picture) throws DataFormatException {
        var block = new byte[BLOCK];
        while (picture.inflate(block) > 0) {
            budget.tick();
            if (picture.getBytesWritten() > LARGEST_PICTURE) {
                throw Stop.because(Cause.BOMB, "a picture of more than %d MB".formatted(LARGEST_PICTURE >> 20));
            }
        }
    }

    private void inflate(Inflater outer, Inflater inner) throws DataFormatException {
        var block = new byte[BLOCK];
        boolean twice = false;
        for (int n = outer.inflate(block); n > 0; n = outer.inflate(block)) {
            budget.inflate(n, outer.getBytesWritten(), Math.max(1, outer.getBytesRead()));
            twice |= outer.getBytesWritten() == n && isPacked(block, 0, n);
            if (twice && !inner.finished()) {
                inner.setInput(block, 0, n);
                inflateInner(inner);
            }
        }
    }

    private void inflateInner(Inflater inner) throws DataFormatException {
        var out = new byte[BLOCK];
        for (int n = inner.inflate(out); n > 0; n = inner.inflate(out)) {
            budget.inflate(n, inner.getBytesWritten(), Math.max(1, inner.getBytesRead()));
        }
    }
}
