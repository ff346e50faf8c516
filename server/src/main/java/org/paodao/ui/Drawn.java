package org.paodao.ui;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A page that was drawn, as it is sent, without the blanks before its first letter. It lies in memory in small pieces: as one text a long page is an object that
 * the garbage collector has to keep apart, and for which it goes through the whole memory again and again.
 */
final class Drawn implements TemplateOutput {
    private static final int PIECE = 16_384;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] piece = new byte[PIECE];
    private int used;

    @Override
    public void writeContent(String text) {
        append((length() == 0 ? text.stripLeading() : text).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void writeContent(String text, int from, int to) {
        writeContent(text.substring(from, to));
    }

    private void append(byte[] bytes) {
        int done = 0;
        while (done < bytes.length) {
            if (used == PIECE) {
                full.add(piece);
                piece = new byte[PIECE];
                used = 0;
            }
            int fits = Math.min(bytes.length - done, PIECE - used);
            System.arraycopy(bytes, done, piece, used, fits);
            used += fits;
            done += fits;
        }
    }

    /** So many bytes. */
    int length() {
        return full.size() * PIECE + used;
    }

    void writeTo(OutputStream target) throws IOException {
        for (byte[] whole : full) {
            target.write(whole);
        }
        target.write(piece, 0, used);
    }
}
