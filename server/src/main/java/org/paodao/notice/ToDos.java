package org.paodao.notice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
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
        boolean everywhere = grants.stream().anyMatch(Grant::everywhere);
        if (!everywhere && units.isEmpty()) {
            return List.of();
        }
        return of(user.jurisdiction(), everywhere ? null : units, day, until).stream()
                .filter(one -> Permissions.concerns(user, one.permission(), one.unit()))
                .toList();
    }

    private List<ToDo> of(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate day, LocalDate until) {
        return sources.stream()
                .flatMap(source -> source.waiting(jurisdiction, units, day, until).stream())
                .sorted(ORDER)
                .toList();
    }
}
