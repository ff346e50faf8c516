package org.paodao.supervision;

import java.util.List;
import java.util.stream.IntStream;

/** Numbers of a year, such as 2026-003. */
public final class Numbers {
    private Numbers() {}

    /** The last so many of a year, in their order. */
    public static List<String> upTo(int year, int last, int many) {
        return IntStream.rangeClosed(last - many + 1, last)
                .mapToObj(number -> year + "-" + (number < 100 ? "0".repeat(number < 10 ? 2 : 1) : "") + number)
                .toList();
    }
}
