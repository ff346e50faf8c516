package org.paodao.plan.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who leaves had to look after.
 *
 * @param leavesOn the day from which the person is not there any more
 * @param escalatesOn when it goes on to the unit's head, or from there to the office
 * @param lines what is to be handed over, settled ones included
 */
public record Handover(
        UUID id,
        UUID person,
        String personName,
        UUID unit,
        String unitName,
        LocalDate openedOn,
        LocalDate leavesOn,
        LocalDate escalatesOn,
        Stage stage,
        List<Line> lines,
        int version) {
    public Handover {
        lines = List.copyOf(lines);
    }

    /** How far it has gone. */
    public enum Stage {
        /** Somebody is proposed; the unit or the office accepts or chooses another. */
        PROPOSED,
        /** Nobody accepted in time: the unit's head looks after it. */
        HEAD,
        /** Nor did the head, or there is none: the office looks after it. */
        OFFICE,
        SETTLED
    }

    /** Why somebody is proposed. */
    public enum Ground {
        SAME_SECTION,
        DEPUTY,
        STANDING,
        HEAD
    }

    /** The same with the names of person, unit and those who are proposed, by id. */
    Handover called(Map<UUID, String> names) {
        List<Line> shown = lines.stream()
                .map(line -> line.proposed() == null ? line : line.called(names.getOrDefault(line.proposed(), "")))
                .toList();
        String who = names.getOrDefault(person, "");
        String where = names.getOrDefault(unit, "");
        return new Handover(id, person, who, unit, where, openedOn, leavesOn, escalatesOn, stage, shown, version);
    }

    public List<Line> open() {
        return lines.stream().filter(line -> !line.settled()).toList();
    }

    /**
     * One duty.
     *
     * @param item its title; null for what holds for all items of the unit
     * @param address of the item
     * @param proposed who is proposed; null for nobody
     */
    public record Line(
            UUID duty,
            DutyKind kind,
            @Nullable String item,
            @Nullable String address,
            @Nullable UUID proposed,
            String proposedName,
            @Nullable Ground ground,
            boolean settled) {
        Line called(String name) {
            return new Line(duty, kind, item, address, proposed, name, ground, settled);
        }
    }
}
