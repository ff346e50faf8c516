package org.paodao.appraisal.web.run;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.run.MarkSheet;
import org.paodao.appraisal.run.Marking;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where scorers give their marks, each kept as it is typed. */
@Controller
@RequestMapping("/appraisals/{id}/marks")
class MarkController {
    private final Marking marking;

    MarkController(Marking marking) {
        this.marking = marking;
    }

    @Needs(Permission.APPRAISAL_SCORE)
    @GetMapping
    MarksPage sheet(CurrentUser user, @PathVariable UUID id) {
        return new MarksPage(marking.sheet(user, id));
    }

    /** One mark; the answer is its part of the page. */
    @Needs(Permission.APPRAISAL_SCORE)
    @PostMapping
    Page mark(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String clause,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String marks) {
        MarksPage.Cell before = cell(user, id, clause, unit);
        try {
            BigDecimal given = EnteredForms.decimal("marks", marks, "appraisalrun.marks-number");
            marking.mark(user, id, clause, before.unit(), new Marking.Stroke(given, seen));
        } catch (Refusal refusal) {
            return new MarkCellPage(before, marks, refusal);
        }
        MarksPage.Cell after = cell(user, id, clause, before.unit());
        return new MarkCellPage(after, after.value(), null);
    }

    private MarksPage.Cell cell(CurrentUser user, UUID id, String clause, @Nullable UUID unit) {
        var page = new MarksPage(marking.sheet(user, id));
        for (MarkSheet.Part part : page.sheet().parts()) {
            if (part.clause().code().equals(clause)) {
                for (var member : part.units()) {
                    if (member.unit().equals(unit)) {
                        return page.cell(part, unit, member.name());
                    }
                }
            }
        }
        throw Refusal.notFound("appraisalrun.no-scorer");
    }
}
