package org.paodao.indicator.light;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Cuts indicators into portions that are judged one by one, so that what is read for each fits into memory however many units there are. Those that look at the
 * same figures go together, for figures are read once for each portion that needs them.
 */
final class Portions {
    private final Function<Collection<String>, Set<String>> neededFor;
    private final Map<String, Integer> lines;
    private final int atOnce;
    private final Map<String, Set<String>> needed = new HashMap<>();

    /**
     * @param neededFor all that has to be read to judge some indicators, themselves among it
     * @param lines how many lines of figures each has, by code
     * @param atOnce how many lines may be read for a portion, unless one indicator alone needs more
     */
    Portions(Function<Collection<String>, Set<String>> neededFor, Map<String, Integer> lines, int atOnce) {
        this.neededFor = neededFor;
        this.lines = lines;
        this.atOnce = atOnce;
    }

    /** The portions of these indicators; none of nothing. */
    List<Set<String>> of(Collection<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        if (weight(neededFor.apply(codes)) <= atOnce) {
            return List.of(new LinkedHashSet<>(codes));
        }
        Set<String> onlyLookedAt = new HashSet<>();
        codes.forEach(code -> onlyLookedAt.addAll(others(code)));
        Set<String> open = new TreeSet<>(codes);
        List<Set<String>> portions = new ArrayList<>();
        while (!open.isEmpty()) {
            portions.add(next(open, onlyLookedAt));
        }
        return portions;
    }

    private Set<String> next(Set<String> open, Set<String> onlyLookedAt) {
        Set<String> portion = new LinkedHashSet<>();
        Set<String> read = new HashSet<>();
        while (!open.isEmpty()) {
            String code = lightest(open, onlyLookedAt, read);
            read.addAll(needed(code));
            if (!portion.isEmpty() && weight(read) > atOnce) {
                break;
            }
            // What it looks at is there now, and is judged with it.
            open.removeIf(one -> read.contains(one) && portion.add(one));
        }
        return portion;
    }

    /** For which the fewest lines have to be read besides; what others look at comes with those. */
    private String lightest(Set<String> open, Set<String> onlyLookedAt, Set<String> read) {
        return open.stream()
                .min(Comparator.comparing((String code) -> onlyLookedAt.contains(code))
                        .thenComparingInt(code -> more(code, read)))
                .orElseThrow();
    }

    private int more(String code, Set<String> read) {
        Set<String> more = new HashSet<>(needed(code));
        more.removeAll(read);
        return weight(more);
    }

    private Set<String> needed(String code) {
        return needed.computeIfAbsent(code, one -> neededFor.apply(List.of(one)));
    }

    private Set<String> others(String code) {
        Set<String> others = new HashSet<>(needed(code));
        others.remove(code);
        return others;
    }

    private int weight(Set<String> codes) {
        return codes.stream().mapToInt(code -> lines.getOrDefault(code, 0)).sum();
    }
}
