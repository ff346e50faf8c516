package org.paodao.appraisal.appeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Permission;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.springframework.stereotype.Component;

/** What waits after an official run: appeals for whoever rules, results for the units to look at. */
@Component
class AppealToDos implements ToDoSource {
    private final AppealTables appeals;
    private final ShownTables shown;

    AppealToDos(AppealTables appeals, ShownTables shown) {
        this.appeals = appeals;
        this.shown = shown;
    }

    @Override
    public List<ToDo> waiting(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate day, LocalDate until) {
        List<ToDo> waiting = new ArrayList<>();
        if (units == null) {
            waiting.addAll(ofOffice(jurisdiction, day, until));
        }
        for (ShownTables.Shown one : shown.open(jurisdiction, units, day)) {
            waiting.add(look(one));
        }
        return waiting;
    }

    @Override
    public List<ToDo> ofOffice(UUID jurisdiction, LocalDate day, LocalDate until) {
        List<Appeal> open = appeals.open(jurisdiction);
        return open.stream().map(AppealToDos::rule).toList();
    }

    private static ToDo rule(Appeal appeal) {
        boolean heard = appeal.stage() instanceof AppealStage.InHearing;
        return new ToDo(
                "appeal-rule:" + appeal.id(),
                ToDo.Kind.SETTLE,
                heard ? "appraisalappeal.rule" : "appraisalappeal.hear",
                List.of(appeal.number()),
                "/appraisals/appeals/" + appeal.id(),
                Permission.APPRAISAL_RULE,
                null,
                appeal.filing().on(),
                appeal.answerBy(),
                null,
                0);
    }

    /** Nobody has to appeal: it stands there as long as one can. */
    private static ToDo look(ShownTables.Shown one) {
        boolean again = one.days().isAgain();
        return new ToDo(
                "appraisal-shown:" + one.round() + ":" + one.unit()
                        + (again ? ":" + one.days().turn() : ""),
                ToDo.Kind.REVIEW,
                again ? "appraisalappeal.look-again" : "appraisalappeal.look",
                List.of(one.name()),
                "/appraisals/%s/runs/%d/units/%s".formatted(one.round(), one.run(), one.unit()),
                Permission.APPRAISAL_APPEAL,
                one.unit(),
                one.days().on(),
                one.days().until(),
                null,
                0);
    }
}
