package org.paodao.document.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Unreadable.Cause;

/**
 * Finds out how a text's characters are encoded.
 *
 * <p>A byte order mark decides. Otherwise each encoding is tried on a stretch of the text, and the one that shows the most
 * likely Chinese wins. What a page declares of itself is only one more voice: pages are often saved anew in another encoding.
 */
final class Encodings {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 64 << 10;
    private static final double LEAST = 0.45;

    private Encodings() {}

    static String decode(byte[] content) {
        var mark = mark(content);
        if (mark != null) {
            return new String(content, mark.length(), content.length - mark.length(), mark.charset());
        }
        Charset best = best(content);
        if (best == null) {
            throw Stop.because(Cause.UNKNOWN_FORMAT, "no text in a known encoding");
        }
        return new String(content, best);
    }

    /** Whether it can be read as a text at all. */
    static boolean isText(byte[] content) {
        return mark(content) != null || best(content) != null;
    }

    private static @Nullable Charset best(byte[] content) {
        byte[] sample = sample(content);
        Charset best = StandardCharsets.UTF_8;
        double bestScore = -1;
        for (var charset : candidates()) {
            double score = score(sample, charset);
            if (score > bestScore + 1e-9) {
                best = charset;
                bestScore = score;
            }
        }
        return bestScore < LEAST ? null : best;
    }

    private static List<Charset> candidates() {
        return List.of(StandardCharsets.UTF_8, GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }

    private record Mark(Charset charset, int length) {}

    private static @Nullable Mark mark(byte[] content) {
        if (startsWith(content, 0xef, 0xbb, 0xbf)) {
            return new Mark(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(content, 0x84, 0x31, 0x95, 0x33)) {
            return new Mark(GB18030, 4);
        }
        if (startsWith(content, 0xff, 0xfe)) {
            return new Mark(StandardCharsets.UTF_16LE, 2);
        }
        return startsWith(content, 0xfe, 0xff) ? new Mark(StandardCharsets.UTF_16BE, 2) : null;
    }

    static boolean startsWith(byte[] content, int... magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((content[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** From just before the first byte that is not ASCII, at an even place for the sake of two-byte encodings. */
    private static byte[] sample(byte[] content) {
        int first = 0;
        while (first < content.length && content[first] > 0) {
            first++;
        }
        int from = first == content.length ? 0 : Math.max(0, first - 64) & ~1;
        int to = Math.min(content.length, from + SAMPLE);
        // A character cut in two at the end would look like an error.
        while (to < content.length && to > from + SAMPLE - 8 && content[to - 1] < 0) {
            to--;
        }
        return Arrays.copyOfRange(content, from, to);
    }

    private static double score(byte[] sample, Charset charset) {
        String text = new String(sample, charset);
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += likely(text.charAt(i));
        }
        double average = text.isEmpty() ? 0 : sum / text.length();
        return average + (charset.equals(StandardCharsets.UTF_8) && isExact(sample) ? 0.3 : 0);
    }

    /** UTF-8 hardly ever fits by chance. */
    private static boolean isExact(byte[] sample) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sample));
            return true;
        } catch (CharacterCodingException expected) {
            return false;
        }
    }

    /** How likely a character is in a Chinese document, from -5 (an error) to 1. */
    private static double likely(char c) {
        if (c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c < '\u007f')) {
            return 1;
        }
        if (c == '\ufffd') {
            return -5;
        }
        if (c < ' ' || c == '\u007f' || Character.getType(c) == Character.UNASSIGNED) {
            return -3;
        }
        if (c >= '\ue000' && c <= '\uf8ff') {
            return -1;
        }
        if ((c >= '\u3000' && c <= '\u3011') || (c >= '\uff01' && c <= '\uff5e')) {
            return 1;
        }
        if (c >= '\u4e00' && c <= '\u9fff') {
            return CommonHan.has(c) ? 1 : 0.2;
        }
        return 0.1;
    }
}
