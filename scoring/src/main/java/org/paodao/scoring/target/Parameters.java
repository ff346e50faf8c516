package org.paodao.scoring.target;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Named parameters on their way back into a target; remembers what was asked for. */
final class Parameters {
    /** Digits, and places before or after the point: 1e999999999 is a number too, but nobody can write it out. */
    private static final int LONGEST = 100;

    private final TargetKind kind;
    private final Map<String, String> given;
    private final Set<String> asked = new HashSet<>();

    Parameters(TargetKind kind, Map<String, String> given) {
        this.kind = kind;
        this.given = Map.copyOf(given);
    }

    /** The same in alphabetical order, so that it is written alike every time. */
    static Map<String, String> sorted(Map<String, String> parameters) {
        return Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    @Nullable
    String optional(String name) {
        asked.add(name);
        return given.get(name);
    }

    String text(String name) {
        String text = optional(name);
        if (text == null) {
            throw new IllegalArgumentException("%s lacks its %s.".formatted(kind, name));
        }
        return text;
    }

    BigDecimal decimal(String name) {
        return decimal(name, text(name));
    }

    BigDecimal decimalOr(String name, BigDecimal otherwise) {
        String text = optional(name);
        return text == null ? otherwise : decimal(name, text);
    }

    boolean flag(String name) {
        return switch (optional(name)) {
            case null -> false;
            case "false" -> false;
            case "true" -> true;
            case String other -> throw unfit(name, other);
        };
    }

    int whole(String name) {
        try {
            return decimal(name).intValueExact();
        } catch (ArithmeticException expected) {
            throw unfit(name, text(name));
        }
    }

    /** The parameters whose names begin so, without the beginning. */
    Map<String, String> under(String beginning) {
        Map<String, String> found = new HashMap<>();
        given.forEach((name, value) -> {
            if (name.startsWith(beginning)) {
                asked.add(name);
                found.put(name.substring(beginning.length()), value);
            }
        });
        return found;
    }

    void refuseOthers() {
        given.keySet().stream()
                .filter(name -> !asked.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("%s knows no %s.".formatted(kind, name));
                });
    }

    private BigDecimal decimal(String name, String text) {
        try {
            var number = new BigDecimal(text);
            if (text.length() <= LONGEST && Math.abs((long) number.scale()) <= LONGEST) {
                return number;
            }
        } catch (NumberFormatException expected) {
            throw unfit(name, text);
        }
        throw unfit(name, text);
    }

    private IllegalArgumentException unfit(String name, String value) {
        return new IllegalArgumentException("%s of %s cannot be %s.".formatted(name, kind, value));
    }
}
