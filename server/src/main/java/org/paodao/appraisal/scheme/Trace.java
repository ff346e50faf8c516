package org.paodao.appraisal.scheme;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the trail keeps of a change: every side of a part that differs, by the part's code and the side's name.
 *
 * @param before empty of what came
 * @param after  empty of what went
 */
record Trace(Map<String, String> before, Map<String, String> after) {

    static Trace between(SchemeBody before, SchemeBody after) {
        var trace = new Trace(new TreeMap<>(), new TreeMap<>());
        for (SchemeDifference difference : SchemeDifference.between(before, after)) {
            SchemePart.Place place = difference.part().place();
            for (SchemeDifference.Aspect aspect : difference.aspects()) {
                String key = place.thing() + " " + place.code() + " " + aspect.side();
                put(trace.before(), key, aspect.before());
                put(trace.after(), key, aspect.after());
            }
        }
        return trace;
    }

    private static void put(Map<String, String> side, String key, @Nullable Object value) {
        if (value != null) {
            side.put(key, SchemeJson.told(value));
        }
    }

    /** What a scheme was founded with. */
    static Founded of(SchemeBody body) {
        var title = body.scheme().title();
        return new Founded(title.code(), title.name(), body.scheme().clauses().size());
    }

    /** What the trail keeps of a new scheme. */
    record Founded(String code, String name, int clauses) {}
}
