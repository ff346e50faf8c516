package org.paodao.progress.claim;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * By what a text is recognised: of all its runs of three characters the smallest under each of 64 orders (MinHash). Two texts share about as many of these as
 * they share runs, however long they are; texts that share many have one of sixteen bands in common, so that they are found by an index.
 *
 * @param signature the smallest under each order
 */
record TextPrint(List<Integer> signature) {
    static final int ORDERS = 64;
    static final int BANDS = 16;
    private static final int RUN = 3;
    /** Shorter ones say too little. */
    private static final int SHORTEST = 20;

    private static final long FIRST = 0x9E3779B97F4A7C15L;

    TextPrint {
        signature = List.copyOf(signature);
    }

    /** The print of a text; none where it is too short. */
    static Optional<TextPrint> of(String text) {
        String plain = plain(text);
        if (plain.length() < SHORTEST) {
            return Optional.empty();
        }
        int[] smallest = new int[ORDERS];
        Arrays.fill(smallest, Integer.MAX_VALUE);
        for (int at = 0; at + RUN <= plain.length(); at++) {
            long run =
                    mixed(plain.charAt(at) | ((long) plain.charAt(at + 1) << 16) | ((long) plain.charAt(at + 2) << 32));
            for (int order = 0; order < ORDERS; order++) {
                int hash = (int) (mixed(run + FIRST * (order + 1)) >>> 33);
                smallest[order] = Math.min(smallest[order], hash);
            }
        }
        return Optional.of(new TextPrint(Arrays.stream(smallest).boxed().toList()));
    }

    /** Letters and digits, whatever their width and case. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static long mixed(long value) {
        long first = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }

    /** The keys under which the near-same is found. */
    List<Long> bands(long salt) {
        int rows = ORDERS / BANDS;
        List<Long> bands = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            long key = mixed(salt + band);
            for (int row = 0; row < rows; row++) {
                key = mixed(key ^ signature.get(band * rows + row));
            }
            bands.add(key);
        }
        return bands;
    }

    /** About how many of the runs of both are shared, in percent. */
    int likeness(TextPrint other) {
        long same = IntStream.range(0, ORDERS)
                .filter(n -> signature.get(n).equals(other.signature.get(n)))
                .count();
        return (int) (same * 100 / ORDERS);
    }
}
