package org.paodao.access;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paodao.kernel.Ids;

/** For each variable of an address a value that names a thing of another district, and one that names nothing. */
final class Examples {
    private final Map<String, String> foreign = new HashMap<>();
    private final Map<String, String> nothing = new HashMap<>();

    /** Variables by the way to them that have a value. */
    Set<String> variables() {
        return foreign.keySet();
    }

    String foreign(String variable) {
        return foreign.getOrDefault(variable, "");
    }

    String nothing(String variable) {
        return nothing.getOrDefault(variable, "");
    }

    void id(UUID value, String... variables) {
        Arrays.stream(variables)
                .forEach(variable -> both(variable, value.toString(), Ids.next().toString()));
    }

    /** What hangs on something foreign is asked for by a name that exists everywhere. */
    void same(String variable, String value) {
        both(variable, value, value);
    }

    void both(String variable, String foreignValue, String nothingsValue) {
        foreign.put(variable, foreignValue);
        nothing.put(variable, nothingsValue);
    }
}
