package org.paodao.notice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Role;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.springframework.stereotype.Component;

/** What waits in all modules. */
@Component
class ToDos {
    private static final Comparator<ToDo> ORDER = Comparator.comparing(
                    ToDo::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ToDo::opens)
            .thenComparing(ToDo::thing);

    private final List<ToDoSource> sources;

    ToDos(List<ToDoSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Everything in a jurisdiction, what is due first first. */
    List<ToDo> all(UUID jurisdiction, LocalDate day, LocalDate until) {
        return of(jurisdiction, null, day, until);
    }

    /** What is a user's affair. */
    List<ToDo> of(CurrentUser user, LocalDate day, LocalDate until) {
        List<Grant> grants = user.authority().grants();
        Set<UUID> units = new HashSet<>();
        grants.forEach(grant -> units.addAll(grant.units()));
        boolean office = everywhere(grants, Role.OFFICE) || everywhere(grants, Role.INSPECTOR);
        boolean everybodys = everywhere(grants, Role.LIAISON) || everywhere(grants, Role.UNIT_HEAD);
        Stream<ToDo> found = everybodys
                ? of(user.jurisdiction(), null, day, until).stream()
                : Stream.concat(
                        units.isEmpty() ? Stream.of() : of(user.jurisdiction(), units, day, until).stream(),
                        office ? ofOffice(user.jurisdiction(), day, until) : Stream.of());
        return Stream.concat(
                        found.filter(one -> Permissions.concerns(user, one.permission(), one.unit())),
                        ofPerson(user, day).filter(one -> Permissions.may(user, one.permission())))
                .sorted(ORDER)
                .toList();
    }

    /** What waits for single persons, by account. */
    Map<UUID, List<ToDo>> ofPeople(UUID jurisdiction, LocalDate day) {
        Map<UUID, List<ToDo>> found = new HashMap<>();
        sources.forEach(source ->
                source.ofPeople(jurisdiction, day).forEach((account, own) -> found.merge(account, own, ToDos::joined)));
        return found;
    }

    private static List<ToDo> joined(List<ToDo> some, List<ToDo> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private Stream<ToDo> ofPerson(CurrentUser user, LocalDate day) {
        Authority.Behalf behalf = user.authority().behalf();
        UUID account = behalf == null ? user.account() : behalf.account();
        return sources.stream().flatMap(source -> source.ofPerson(user.jurisdiction(), account, day).stream());
    }

    private static boolean everywhere(List<Grant> grants, Role role) {
        return grants.stream().anyMatch(grant -> grant.everywhere() && grant.role() == role);
    }

    private Stream<ToDo> ofOffice(UUID jurisdiction, LocalDate day, LocalDate until) {
        return sources.stream().flatMap(source -> source.ofOffice(jurisdiction, day, until).stream());
    }

    private List<ToDo> of(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate day, LocalDate until) {
        return sources.stream()
                .flatMap(source -> source.waiting(jurisdiction, units, day, until).stream())
                .sorted(ORDER)
                .toList();
    }
}
