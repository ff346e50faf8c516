package org.paodao.appraisal.appeal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Member;
import org.paodao.scoring.appraisal.Source;

/** Where each record is counted, looked up by what it is; how it reads does not matter. */
final class Places {
    private final Map<Key, Map<Spot, Given>> places = new HashMap<>();

    private Places() {}

    /** Those of all records. */
    static Places of(Facts facts) {
        var all = new Places();
        for (Member member : facts.members()) {
            var clauses = new TreeMap<>(facts.given().getOrDefault(member.unit(), Map.of()));
            clauses.forEach((clause, given) -> all.add(new Spot(member.unit(), clause), given));
        }
        return all;
    }

    private void add(Spot spot, Given given) {
        Corrections.sources(given)
                .forEach(source -> places.computeIfAbsent(Key.of(source), key -> new LinkedHashMap<>())
                        .put(spot, given));
    }

    /** In the order of the units, and of the clauses of each. */
    Map<Spot, Given> of(Source source) {
        return places.getOrDefault(Key.of(source), Map.of());
    }

    private record Key(String kind, String id) {
        static Key of(Source source) {
            return new Key(source.kind(), source.id());
        }
    }
}
