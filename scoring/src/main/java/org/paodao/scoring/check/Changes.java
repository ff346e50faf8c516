package org.paodao.scoring.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Changes in their order of size; one more is put in its place. Medians come doubled, so that they are whole. */
final class Changes {
    private static final int FIRST = 16;

    private long[] sorted = new long[FIRST];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    void add(long change) {
        if (size == sorted.length) {
            sorted = Arrays.copyOf(sorted, size * 2);
        }
        int at = Arrays.binarySearch(sorted, 0, size, change);
        int place = at < 0 ? -at - 1 : at;
        System.arraycopy(sorted, place, sorted, place + 1, size - place);
        sorted[place] = change;
        size++;
    }

    /** All of them, the smallest first, as numbers of that scale. */
    List<BigDecimal> written(int scale) {
        return Arrays.stream(sorted, 0, size)
                .mapToObj(change -> BigDecimal.valueOf(change, scale))
                .toList();
    }

    /** Twice the median. */
    long median2() {
        int half = size / 2;
        return size % 2 == 1 ? 2 * sorted[half] : sorted[half - 1] + sorted[half];
    }

    /** Four times the median distance from the median: the distances are met from the middle to both sides, the smallest first. */
    long distance4() {
        long median2 = median2();
        int half = size / 2;
        int right = half;
        int left = half - 1;
        long before = 0;
        long last = 0;
        for (int met = 0; met <= half; met++) {
            before = last;
            long leftward = left < 0 ? Long.MAX_VALUE : Math.abs(median2 - 2 * sorted[left]);
            long rightward = right >= size ? Long.MAX_VALUE : Math.abs(2 * sorted[right] - median2);
            if (leftward < rightward) {
                last = leftward;
                left--;
            } else {
                last = rightward;
                right++;
            }
        }
        return size % 2 == 1 ? 2 * last : before + last;
    }
}
