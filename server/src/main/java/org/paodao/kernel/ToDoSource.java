package org.paodao.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A module that has things waiting for people. Each such module offers one bean of this kind; nobody above needs to know the module. */
public interface ToDoSource {
    /**
     * What waits on a day, and what opens or falls due until a later one. A fixed number of statements.
     *
     * @param units only what is the affair of these units; null for everything in the jurisdiction, the office's own included
     * @param day today in the jurisdiction
     * @param until last day of the future that is asked for; {@code day} itself for only what waits now
     */
    List<ToDo> waiting(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate day, LocalDate until);

    /** Of the same only what is the office's own. Whoever can tell that without looking at every unit says so. */
    default List<ToDo> ofOffice(UUID jurisdiction, LocalDate day, LocalDate until) {
        return waiting(jurisdiction, null, day, until).stream()
                .filter(one -> one.unit() == null)
                .toList();
    }

    /** The same of all persons, by their accounts; for reminders. Whoever offers the one offers the other. */
    default Map<UUID, List<ToDo>> ofPeople(UUID jurisdiction, LocalDate day) {
        return Map.of();
    }

    /** What only one person can settle, such as what comes back to whoever asked for it. It is in no other list. */
    default List<ToDo> ofPerson(UUID jurisdiction, UUID account, LocalDate day) {
        return List.of();
    }
}
