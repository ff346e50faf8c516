package org.paodao.indicator.light;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which indicator and unit lines of figures stand for, by their numbers; as arrays of numbers, for of half a million objects each line would take ten times the memory. */
final class Lines {
    static final Lines NONE = new Lines(new long[0], new int[0], new int[0], List.of());

    private final long[] numbers;
    private final int[] indicators;
    private final int[] units;
    private final List<UUID> ids;

    private Lines(long[] numbers, int[] indicators, int[] units, List<UUID> ids) {
        this.numbers = numbers;
        this.indicators = indicators;
        this.units = units;
        this.ids = ids;
    }

    /** The greatest number; 0 where there are no lines. */
    long last() {
        return numbers.length == 0 ? 0 : numbers[numbers.length - 1];
    }

    /** Null where a line is not among them. */
    Material.@Nullable Line at(long number) {
        int place = Arrays.binarySearch(numbers, number);
        return place < 0 ? null : new Material.Line(ids.get(indicators[place]), ids.get(units[place]));
    }

    /** Lines that there are already, and more after them. */
    static final class Making {
        private static final int AT_FIRST = 64;

        private final Lines before;
        private final Map<UUID, Integer> places = new HashMap<>();
        private final List<UUID> ids = new ArrayList<>();
        private long[] numbers = {};
        private int[] indicators = {};
        private int[] units = {};
        private int size;

        Making(Lines before) {
            this.before = before;
            this.size = before.numbers.length;
        }

        /** By ascending number. */
        void add(long number, UUID indicator, UUID unit) {
            if (size >= numbers.length) {
                grow();
            }
            numbers[size] = number;
            indicators[size] = place(indicator);
            units[size] = place(unit);
            size++;
        }

        private void grow() {
            boolean first = numbers.length == 0;
            int more = Math.max(AT_FIRST, size + size / 2);
            numbers = Arrays.copyOf(first ? before.numbers : numbers, more);
            indicators = Arrays.copyOf(first ? before.indicators : indicators, more);
            units = Arrays.copyOf(first ? before.units : units, more);
            if (first) {
                before.ids.forEach(this::place);
            }
        }

        private int place(UUID id) {
            Integer known = places.putIfAbsent(id, ids.size());
            if (known == null) {
                ids.add(id);
                return ids.size() - 1;
            }
            return known;
        }

        /** The same object as before where no line was added. */
        Lines lines() {
            return size == before.numbers.length
                    ? before
                    : new Lines(
                            Arrays.copyOf(numbers, size),
                            Arrays.copyOf(indicators, size),
                            Arrays.copyOf(units, size),
                            List.copyOf(ids));
        }
    }
}
