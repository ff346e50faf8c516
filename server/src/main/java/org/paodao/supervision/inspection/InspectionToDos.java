package org.paodao.supervision.inspection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Permission;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.springframework.stereotype.Component;

/** Inspections that wait for people: for the unit to answer, for the office to begin, to look at an answer, to look again. */
@Component
class InspectionToDos implements ToDoSource {
    private final InspectionTables inspections;
    private final InspectionPlanTables plans;
    private final InspectionMoments moments;

    InspectionToDos(InspectionTables inspections, InspectionPlanTables plans, InspectionMoments moments) {
        this.inspections = inspections;
        this.plans = plans;
        this.moments = moments;
    }

    @Override
    public List<ToDo> waiting(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate day, LocalDate until) {
        List<ToDo> waiting = new ArrayList<>();
        List<Inspection> open = inspections.all(jurisdiction, new InspectionFilter(null, null, "OPEN", null), units);
        Map<UUID, LocalDate> since = open.isEmpty() ? Map.of() : moments.open(jurisdiction);
        for (Inspection inspection : open) {
            ToDo one = toDo(inspection, since.getOrDefault(inspection.id(), day));
            if (one != null && (units == null || one.unit() != null)) {
                waiting.add(one);
            }
        }
        if (units == null) {
            plans.toBegin(jurisdiction, until).forEach(entry -> waiting.add(toDo(entry)));
        }
        return waiting;
    }

    private static @Nullable ToDo toDo(Inspection inspection, LocalDate since) {
        return switch (inspection.stage()) {
            case InspectionStage.Sent sent -> answer(inspection, sent, since);
            case InspectionStage.Answered answered ->
                office(inspection, ToDo.Kind.REVIEW, "supervisioninspection.review", since);
            case InspectionStage.Following following ->
                office(inspection, ToDo.Kind.SETTLE, "supervisioninspection.follow", since);
            default -> null;
        };
    }

    private static ToDo answer(Inspection inspection, InspectionStage.Sent sent, LocalDate since) {
        return new ToDo(
                "inspection-answer:" + inspection.id() + ":" + sent.due(),
                ToDo.Kind.ANSWER,
                sent.returnedFor() == null ? "supervisioninspection.answer" : "supervisioninspection.answer-again",
                List.of(inspection.number(), inspection.title()),
                "/inspections/" + inspection.id(),
                Permission.INSPECTION_ANSWER,
                inspection.unit(),
                since,
                sent.due(),
                null,
                0);
    }

    private static ToDo office(Inspection inspection, ToDo.Kind kind, String text, LocalDate since) {
        return new ToDo(
                text + ":" + inspection.id() + ":" + inspection.version(),
                kind,
                text,
                List.of(inspection.number(), inspection.title()),
                "/inspections/" + inspection.id(),
                Permission.INSPECTION_MANAGE,
                null,
                since,
                inspection.due(),
                null,
                0);
    }

    private static ToDo toDo(PlannedInspection entry) {
        PlannedInspection.Content content = entry.content();
        return new ToDo(
                "inspection-begin:" + entry.id(),
                ToDo.Kind.SETTLE,
                "supervisioninspection.begin",
                List.of(entry.number(), content.title()),
                "/inspections/plan/" + entry.id(),
                Permission.INSPECTION_MANAGE,
                null,
                YearMonth.of(content.year(), content.fromMonth()).atDay(1),
                YearMonth.of(content.year(), content.toMonth()).atEndOfMonth(),
                null,
                0);
    }
}
