package org.paodao.scoring.scheme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By which rules units are scored. What would be wrong with it as a whole (an unknown parent, marks that do not add up) is said by {@link SchemeChecks}: a scheme
 * being written may still be wrong.
 *
 * @param clauses      in the order of the scheme, parents before their children
 * @param groups       units scored and ranked apart
 * @param coefficients difficulty by unit or group, for the whole score or one clause
 */
public record Scheme(
        Title title, List<Clause> clauses, List<Group> groups, List<Coefficient> coefficients, Outcome outcome) {
    public Scheme {
        clauses = List.copyOf(clauses);
        groups = List.copyOf(groups);
        coefficients = List.copyOf(coefficients);
    }

    /**
     * Which scheme it is.
     *
     * @param version counted from 1; every publication is one
     */
    public record Title(String code, int version, String name) {}

    /** The clauses by their codes; of a code that stands twice the first. */
    public Map<String, Clause> byCode() {
        Map<String, Clause> found = new LinkedHashMap<>();
        clauses.forEach(clause -> found.putIfAbsent(clause.code(), clause));
        return found;
    }

    /** The clauses directly below; those at the top for null. */
    public List<Clause> below(@Nullable String parent) {
        return clauses.stream()
                .filter(clause -> Objects.equals(clause.parent(), parent))
                .toList();
    }

    /** The group with the code. */
    public Optional<Group> group(String code) {
        return groups.stream().filter(group -> group.code().equals(code)).findFirst();
    }
}
