package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A figure that somebody above found, beside the reported one. */
public record Verified(Place place, BigDecimal amount, String reason, Instant at, String by) {
    /** Of some, newest first, the newest at each place. */
    static Map<Place, Verified> newest(List<Verified> found) {
        Map<Place, Verified> newest = new HashMap<>();
        found.forEach(one -> newest.putIfAbsent(one.place(), one));
        return newest;
    }
}
