package org.paodao.scoring.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Reason;

/** Places within a group: by total, then by the clauses that decide between equal totals; who is equal in all shares a place, and the next ones follow after so many. */
final class Ranking {
    private static final Comparator<Totalled> BY_TOTAL =
            Comparator.comparing(Totalled::total).reversed();

    private final List<String> ties;
    private final List<Totalled> ranked;
    private final Map<String, Integer> places = new HashMap<>();

    private Ranking(List<String> ties, List<Totalled> ranked) {
        this.ties = ties;
        this.ranked = ranked;
    }

    static Ranking of(List<Totalled> group, List<String> ties) {
        Comparator<Totalled> better = BY_TOTAL;
        for (String clause : ties) {
            better = better.thenComparing(
                    Comparator.comparing((Totalled unit) -> unit.score(clause)).reversed());
        }
        List<Totalled> ranked = group.stream()
                .filter(Totalled::ranked)
                .sorted(better.thenComparing(Totalled::unit))
                .toList();
        var ranking = new Ranking(ties, ranked);
        for (int i = 0; i < ranked.size(); i++) {
            Totalled unit = ranked.get(i);
            boolean shares = i > 0 && better.compare(ranked.get(i - 1), unit) == 0;
            ranking.places.put(
                    unit.unit(),
                    shares ? ranking.places.getOrDefault(ranked.get(i - 1).unit(), 0) : Integer.valueOf(i + 1));
        }
        return ranking;
    }

    /** Those that have a place, the best first. */
    List<Totalled> ranked() {
        return ranked;
    }

    /** Null for a unit that is not ranked. */
    @Nullable
    Integer place(String unit) {
        return places.get(unit);
    }

    /** What decided between the unit and others with the same total. */
    List<Reason> remarks(Totalled unit) {
        List<Totalled> equal = ranked.stream()
                .filter(other -> other.total().compareTo(unit.total()) == 0)
                .toList();
        List<Reason> remarks = new ArrayList<>();
        if (!unit.ranked() || equal.size() == 1) {
            return remarks;
        }
        ties.stream()
                .filter(clause ->
                        equal.stream().anyMatch(other -> other.score(clause).compareTo(unit.score(clause)) != 0))
                .findFirst()
                .ifPresent(clause -> remarks.add(Grounds.TIE_DECIDED.with(clause)));
        int place = places.getOrDefault(unit.unit(), 0);
        int sharing =
                (int) places.values().stream().filter(other -> other == place).count();
        if (sharing > 1) {
            remarks.add(Grounds.TIE_SHARED.with(place, sharing));
        }
        return remarks;
    }
}
