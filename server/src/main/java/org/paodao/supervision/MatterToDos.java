package org.paodao.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Permission;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.paodao.supervision.clock.UrgingStep;
import org.springframework.stereotype.Component;

/** Matters that wait for people: for the units to sign and answer, for their heads to approve, for the office to take the next step, for the leader to decide. */
@Component
class MatterToDos implements ToDoSource {
    private final WaitingTables tables;

    MatterToDos(WaitingTables tables) {
        this.tables = tables;
    }

    @Override
    public List<ToDo> waiting(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate day, LocalDate until) {
        List<ToDo> waiting = new ArrayList<>();
        for (Waiting one : tables.led(jurisdiction, units)) {
            ofUnit(waiting, one);
            if (units == null) {
                ofOffice(waiting, one);
            }
        }
        for (Waiting one : tables.unsigned(jurisdiction, units)) {
            waiting.add(toDo(one, ToDo.Kind.SETTLE, "sign-part", Permission.MATTER_ANSWER)
                    .whose(one.unit())
                    .act(one, "sign-part"));
        }
        return waiting;
    }

    @Override
    public List<ToDo> ofOffice(UUID jurisdiction, LocalDate day, LocalDate until) {
        List<ToDo> waiting = new ArrayList<>();
        tables.supervised(jurisdiction).forEach(one -> ofOffice(waiting, one));
        return waiting;
    }

    @Override
    public List<ToDo> ofPerson(UUID jurisdiction, UUID account, LocalDate day) {
        return decide(tables.withLeader(jurisdiction, account));
    }

    @Override
    public Map<UUID, List<ToDo>> ofPeople(UUID jurisdiction, LocalDate day) {
        Map<UUID, List<ToDo>> waiting = new HashMap<>();
        tables.withLeaders(jurisdiction).forEach((account, own) -> waiting.put(account, decide(own)));
        return waiting;
    }

    private static List<ToDo> decide(List<Waiting> own) {
        return own.stream()
                .map(one -> toDo(one, ToDo.Kind.REVIEW, "decide", Permission.MATTER_DECIDE)
                        .done())
                .toList();
    }

    private static void ofUnit(List<ToDo> waiting, Waiting one) {
        switch (one.stage()) {
            case "ASSIGNED" ->
                waiting.add(toDo(one, ToDo.Kind.SETTLE, "sign", Permission.MATTER_ANSWER)
                        .whose(one.unit())
                        .act(one, "sign"));
            case "SIGNED_FOR", "IN_HAND" ->
                waiting.add(toDo(one, ToDo.Kind.ANSWER, "answer", Permission.MATTER_ANSWER)
                        .whose(one.unit())
                        .done());
            case "ANSWERED" ->
                waiting.add(toDo(one, ToDo.Kind.APPROVE, "approve", Permission.MATTER_APPROVE)
                        .whose(one.unit())
                        .done());
            default -> {
                // It waits for whoever supervises.
            }
        }
    }

    private static void ofOffice(List<ToDo> waiting, Waiting one) {
        if (one.asked()) {
            waiting.add(toDo(one, ToDo.Kind.SETTLE, "asked", Permission.MATTER_MANAGE)
                    .done());
        }
        String text = switch (one.stage()) {
            case "REGISTERED" -> "propose";
            case "PROPOSED" -> "put-down";
            case "APPROVED" -> "assign";
            case "DISPUTED" -> "dispute";
            case "FED_BACK" -> "review";
            default -> "";
        };
        if (!text.isEmpty()) {
            ToDo.Kind kind = text.equals("review") ? ToDo.Kind.REVIEW : ToDo.Kind.SETTLE;
            waiting.add(toDo(one, kind, text, Permission.MATTER_MANAGE).done());
        }
    }

    private static Draft toDo(Waiting one, ToDo.Kind kind, String text, Permission permission) {
        return new Draft(one, kind, text, permission, null);
    }

    /** A to-do that is being put together; the unit's has the last day to answer, and says how far it was urged. */
    private record Draft(
            Waiting one,
            ToDo.Kind kind,
            String text,
            Permission permission,
            @Nullable UUID unit) {
        Draft whose(@Nullable UUID whom) {
            return new Draft(one, kind, text, permission, whom);
        }

        ToDo done() {
            return with(null);
        }

        /** With one press that does it. */
        ToDo act(Waiting matter, String step) {
            Map<String, String> fields = unit == null || step.equals("sign")
                    ? Map.of("step", step, "seen", String.valueOf(matter.version()))
                    : Map.of("step", step, "unit", unit.toString());
            return with(new ToDo.Act("supervisionmatter." + step, address(), fields));
        }

        /** Who is urged is told anew, by another thing that waits. */
        private String told(String before) {
            return unit == null || one.urged() == 0
                    ? ""
                    : before + UrgingStep.at(one.urged()).word();
        }

        private String address() {
            return "/matters/" + one.number();
        }

        private ToDo with(ToDo.@Nullable Act act) {
            return new ToDo(
                    "matter-" + text + ":" + one.id() + ":"
                            + (unit == null ? one.version() : unit + ":" + one.due() + told(":")),
                    kind,
                    "supervisionmatter." + text + told("-told-"),
                    List.of(one.number(), one.title()),
                    address(),
                    permission,
                    unit,
                    one.since(),
                    unit == null ? null : one.due(),
                    act,
                    0);
        }
    }
}
