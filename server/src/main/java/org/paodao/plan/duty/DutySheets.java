package org.paodao.plan.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Colleague;
import org.paodao.organization.Organization;
import org.paodao.organization.People;
import org.springframework.stereotype.Component;

/** Reads who looks after what: the same few statements for one item or for a thousand. */
@Component
class DutySheets {
    private final DutyTable table;
    private final People people;
    private final Organization organization;

    DutySheets(DutyTable table, People people, Organization organization) {
        this.table = table;
        this.people = people;
        this.organization = organization;
    }

    /** The duties of some units on a day. */
    Read read(CurrentUser user, Collection<UUID> units, LocalDate day) {
        List<Duty> duties = table.ofUnits(user.jurisdiction(), units, day);
        Map<UUID, List<Colleague>> staff = people.of(user, units, day).stream()
                .filter(one -> one.there(day))
                .collect(Collectors.groupingBy(Colleague::unit));
        Map<UUID, String> names = new HashMap<>();
        staff.values().forEach(some -> some.forEach(one -> names.put(one.id(), one.name())));
        List<UUID> elsewhere = duties.stream()
                .map(duty -> duty.holder().person())
                .filter(Objects::nonNull)
                .filter(person -> !names.containsKey(person))
                .distinct()
                .toList();
        people.posts(user, elsewhere).forEach(one -> names.put(one.id(), one.name()));
        List<Duty> called = duties.stream().map(duty -> called(duty, names)).toList();
        Map<Boolean, List<Duty>> standing = called.stream().collect(Collectors.partitioningBy(Duty::standing));
        return new Read(
                by(standing.getOrDefault(true, List.of()), duty -> duty.key().unit()),
                by(
                        standing.getOrDefault(false, List.of()),
                        duty -> Objects.requireNonNull(duty.key().item())),
                staff,
                organization.names(user, units));
    }

    /** The section in which somebody was last in a unit; empty without one. */
    String section(CurrentUser user, UUID person, UUID unit) {
        return people.posts(user, List.of(person)).stream()
                .filter(post -> post.unit().equals(unit))
                .max(Comparator.comparing(Colleague::since))
                .map(Colleague::section)
                .orElse("");
    }

    private static Map<UUID, List<Duty>> by(List<Duty> duties, Function<Duty, UUID> what) {
        return duties.stream().collect(Collectors.groupingBy(what));
    }

    private static Duty called(Duty duty, Map<UUID, String> names) {
        UUID person = duty.holder().person();
        return person == null ? duty : duty.called(names.getOrDefault(person, ""));
    }

    /**
     * Duties of some units.
     *
     * @param standing what holds as a rule, by unit
     * @param own what holds for single items, by item
     * @param staff who is there, by unit
     * @param units their names
     */
    record Read(
            Map<UUID, List<Duty>> standing,
            Map<UUID, List<Duty>> own,
            Map<UUID, List<Colleague>> staff,
            Map<UUID, String> units) {

        /** What holds for a unit as a rule, or for one of its items with what it inherits. */
        UnitDuties of(UUID unit, @Nullable UUID item) {
            Map<DutyKind, Duty> held = new EnumMap<>(DutyKind.class);
            standing.getOrDefault(unit, List.of())
                    .forEach(duty -> held.put(duty.key().kind(), duty));
            if (item != null) {
                own.getOrDefault(item, List.of()).stream()
                        .filter(duty -> duty.key().unit().equals(unit))
                        .forEach(duty -> held.put(duty.key().kind(), duty));
            }
            return new UnitDuties(unit, units.getOrDefault(unit, ""), held, owner(unit, held));
        }

        /** The head of a unit, if somebody is. */
        @Nullable
        Colleague head(UUID unit) {
            return staff.getOrDefault(unit, List.of()).stream()
                    .filter(Colleague::leads)
                    .findFirst()
                    .orElse(null);
        }

        private Holder owner(UUID unit, Map<DutyKind, Duty> held) {
            for (DutyKind kind : List.of(DutyKind.LIAISON, DutyKind.LEADER)) {
                Duty duty = held.get(kind);
                if (duty != null) {
                    return duty.holder();
                }
            }
            Colleague head = head(unit);
            return head == null ? Holder.OFFICE : Holder.person(head.id()).called(head.name());
        }
    }
}
