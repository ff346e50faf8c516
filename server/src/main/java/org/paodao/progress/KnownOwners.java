package org.paodao.progress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.organization.Colleague;
import org.paodao.organization.Organization;
import org.paodao.organization.People;
import org.springframework.stereotype.Component;

/** Whether the units and people that tasks name are there. */
@Component
class KnownOwners {
    private final Organization organization;
    private final People people;

    KnownOwners(Organization organization, People people) {
        this.organization = organization;
        this.people = people;
    }

    /** The names of these units. */
    Map<UUID, String> names(CurrentUser user, Set<UUID> units) {
        return units.isEmpty() ? Map.of() : organization.names(user, units);
    }

    /** The units that tasks name. */
    static Set<UUID> units(Stream<Task> tasks) {
        return tasks.flatMap(
                        task -> Stream.concat(Stream.ofNullable(task.owner().unit()), task.assisting().stream()))
                .collect(Collectors.toSet());
    }

    /** What names nobody. */
    List<Flaw> flaws(CurrentUser user, List<Task> tasks) {
        Set<UUID> units = names(user, units(tasks.stream())).keySet();
        Set<UUID> persons = tasks.stream()
                .flatMap(task -> Stream.ofNullable(task.owner().person()))
                .collect(Collectors.toSet());
        Set<UUID> known = persons.isEmpty()
                ? new HashSet<>()
                : people.posts(user, persons).stream().map(Colleague::id).collect(Collectors.toSet());
        List<Flaw> flaws = new ArrayList<>();
        for (int n = 0; n < tasks.size(); n++) {
            Task task = tasks.get(n);
            if (task.owner().unit() != null && !units.contains(task.owner().unit())) {
                flaws.add(Flaw.at("task." + n + ".unit", "progress.unit-unknown"));
            }
            if (!units.containsAll(task.assisting())) {
                flaws.add(Flaw.at("task." + n + ".assisting", "progress.unit-unknown"));
            }
            if (task.owner().person() != null && !known.contains(task.owner().person())) {
                flaws.add(Flaw.at("task." + n + ".person", "progress.person-unknown"));
            }
        }
        return flaws;
    }
}
