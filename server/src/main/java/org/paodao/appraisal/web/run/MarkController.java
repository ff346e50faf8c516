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
            Typed typed) {
        MarksPage.Cell before = cell(user, id, clause, unit);
        try {
            BigDecimal given = EnteredForms.decimal("marks", typed.text(), "appraisalrun.marks-number");
            marking.mark(user, id, clause, before.unit(), new Marking.Stroke(given, typed.version()));
        } catch (Refusal refusal) {
            return new MarkCellPage(before, typed.text(), refusal);
        }
        MarksPage.Cell after = cell(user, id, clause, before.unit());
        return new MarkCellPage(after, after.value(), null);
    }

    /**
     * What was typed into a field.
     *
     * @param seen the version that was seen; nothing where there was no mark
     */
    record Typed(@Nullable String marks, @Nullable Integer seen) {
        String text() {
            return marks == null ? "" : marks;
        }

        int version() {
            return seen == null ? 0 : seen;
        }
    }

    private MarksPage.Cell cell(CurrentUser user, UUID id, String clause, @Nullable UUID unit) {
        var page = new MarksPage(marking.sheet(user, id));
        for (MarkSheet.Part part : page.sheet().parts()) {
            if (part.clause().code().equals(clause)) {
                for (var member : part.units()) {
                    if (member.unit().equals(unit)) {
                        return page.cell(part, member.unit(), member.name());
                    }
                }
            }
        }
        throw Refusal.notFound("appraisalrun.no-scorer");
    }
}
