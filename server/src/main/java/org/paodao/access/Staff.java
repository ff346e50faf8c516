package org.paodao.access;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;

/** The people of a jurisdiction with what each may do today, in their own name or standing in. For one use: what was asked is remembered. */
public final class Staff {
    private final List<CurrentUser> people;
    private final Map<Affair, List<UUID>> known = new HashMap<>();
    private final Map<Permission, Map<UUID, String>> able = new EnumMap<>(Permission.class);

    /** @param people somebody who stands in is among them once more, with the authority of who is away */
    Staff(List<CurrentUser> people) {
        this.people = List.copyOf(people);
    }

    /**
     * The accounts for which something waits.
     *
     * @param unit whose affair it is; null when it is the office's
     * @see Permissions#concerns
     */
    public List<UUID> concerned(Permission permission, @Nullable UUID unit) {
        return known.computeIfAbsent(
                new Affair(permission, unit),
                affair -> people.stream()
                        .filter(person -> Permissions.concerns(person, permission, unit))
                        .map(CurrentUser::account)
                        .distinct()
                        .toList());
    }

    /** The names of those for whom something of the whole jurisdiction waits, by account. */
    public Map<UUID, String> named(Permission permission) {
        Map<UUID, String> names = new LinkedHashMap<>();
        people.stream()
                .filter(person -> Permissions.concerns(person, permission, null))
                .forEach(person -> names.putIfAbsent(person.account(), person.displayName()));
        return names;
    }

    /** The names of those who may do it at all, for whichever unit, by account. */
    public Map<UUID, String> may(Permission permission) {
        return able.computeIfAbsent(permission, one -> {
            Map<UUID, String> names = new LinkedHashMap<>();
            people.stream()
                    .filter(person -> Permissions.may(person, permission))
                    .forEach(person -> names.putIfAbsent(person.account(), person.displayName()));
            return Collections.unmodifiableMap(names);
        });
    }

    /** The unit for which somebody works; null for none. */
    public @Nullable UUID unit(UUID account) {
        return people.stream()
                .filter(person -> person.account().equals(account))
                .findFirst()
                .map(person -> person.authority().unit())
                .orElse(null);
    }

    private record Affair(Permission permission, @Nullable UUID unit) {}
}
