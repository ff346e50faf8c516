package org.paodao.document;

/**
 * A stretch of the normalised text, in UTF-16 units as {@link String#substring(int, int)} counts them.
 *
 * @param start first character, from 0
 * @param end one behind the last character; never before {@code start}
 */
public record Range(int start, int end) implements Comparable<Range> {
    public Range {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No such range: [%d, %d)".formatted(start, end));
        }
    }

    /** The quoted text. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Range other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Range other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Range other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
