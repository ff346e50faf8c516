package org.paodao.document.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures what a PDF's packed streams grow to, before any of them is unpacked in memory.
 *
 * <p>PDFBox unpacks a stream whole. Every stream's data stands in the file after the word {@code stream}, so all of them are
 * inflated here once, into nothing, and counted; streams packed twice are followed into the second layer.
 */
final class PdfStreams {
    private static final byte[] WORD = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int BLOCK = 64 << 10;
    private static final int DEEPEST = 2;

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
        var layers = new ArrayList<Inflater>();
        var grown = new long[DEEPEST];
        try {
            layers.add(new Inflater());
            layers.getFirst().setInput(content, at, content.length - at);
            inflate(layers, grown);
        } catch (DataFormatException expected) {
            // Broken data is the parser's to judge; what came out so far was counted.
        } finally {
            layers.forEach(Inflater::end);
        }
    }

    private void inflate(List<Inflater> layers, long[] grown) throws DataFormatException {
        var block = new byte[BLOCK];
        var top = layers.getFirst();
        while (!top.finished()) {
            int n = top.inflate(block);
            if (n == 0) {
                return;
            }
            grown[0] += n;
            budget.inflate(n, grown[0], Math.max(1, top.getBytesRead()));
            if (grown[0] == n && isPacked(block, 0, n)) {
                layers.add(new Inflater());
            }
            if (layers.size() > 1) {
                inner(layers.get(1), block, n, grown);
            }
        }
    }

    private void inner(Inflater inner, byte[] block, int length, long[] grown) throws DataFormatException {
        inner.setInput(block, 0, length);
        var out = new byte[BLOCK];
        for (int n = inner.inflate(out); n > 0; n = inner.inflate(out)) {
            grown[1] += n;
            budget.inflate(n, grown[1], Math.max(1, inner.getBytesRead()));
        }
    }
}
