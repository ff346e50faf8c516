package org.paodao.indicator;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.stream.LongStream;

/**
 * A numeric in PostgreSQL's binary form, of digits that fit into a long: written without making anything of them, where the driver makes big numbers of each.
 * The form: how many groups of four digits there are, how many of them stand before the point but for the first, the sign, how many digits are shown behind the
 * point; then the groups, on each side of the point counted from it.
 */
final class DecimalCell {
    /** So many digits surely fit into a long. */
    private static final int MOST_DIGITS = 18;

    private static final int GROUP = 4;
    private static final int GROUPED = 10_000;
    private static final int HEAD = 4 * Short.BYTES;
    private static final short NEGATIVE = 0x4000;
    private static final long[] TENS =
            LongStream.iterate(1, ten -> ten * 10).limit(MOST_DIGITS + 1).toArray();

    private DecimalCell() {}

    /** Whether it is written so. */
    static boolean holds(BigDecimal number) {
        return number.scale() >= 0 && number.scale() <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
    }

    /** How many bytes it takes. */
    static int length(long digits, int scale) {
        return HEAD + Short.BYTES * (before(digits, scale) + behind(scale));
    }

    /** How many groups stand before the point. */
    private static int before(long digits, int scale) {
        int groups = 0;
        for (long rest = Math.abs(digits) / TENS[scale]; rest > 0; rest /= GROUPED) {
            groups++;
        }
        return groups;
    }

    /** How many groups stand behind it. */
    private static int behind(int scale) {
        return (scale + GROUP - 1) / GROUP;
    }

    /** Writes it. */
    static void put(ByteBuffer bytes, long digits, int scale) {
        int before = before(digits, scale);
        bytes.putShort((short) (before + behind(scale))).putShort((short) (before - 1));
        bytes.putShort(digits < 0 ? NEGATIVE : 0).putShort((short) scale);
        long rest = Math.abs(digits);
        for (int left = scale + (before - 1) * GROUP; left > -GROUP; left -= GROUP) {
            long unit = TENS[Math.max(left, 0)];
            bytes.putShort((short) (rest / unit * TENS[Math.max(-left, 0)]));
            rest %= unit;
        }
    }
}
