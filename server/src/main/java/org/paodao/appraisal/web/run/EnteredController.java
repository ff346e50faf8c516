package org.paodao.appraisal.web.run;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.run.EnteredFigures;
import org.paodao.appraisal.run.Happenings;
import org.paodao.appraisal.run.Marking;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
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
import org.springframework.web.multipart.MultipartFile;

/** What the appraiser enters for a round: who gives marks, events, figures. */
@Controller
@RequestMapping("/appraisals/{id}")
class EnteredController {
    private final Marking marking;
    private final Happenings happenings;
    private final EnteredFigures figures;

    EnteredController(Marking marking, Happenings happenings, EnteredFigures figures) {
        this.marking = marking;
        this.happenings = happenings;
        this.figures = figures;
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @GetMapping("/inputs")
    JuriesPage juries(CurrentUser user, @PathVariable UUID id) {
        return new JuriesPage(marking.juries(user, id));
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping("/inputs")
    Page appoint(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> clauses,
            @RequestParam(defaultValue = "") List<UUID> accounts) {
        juries(user, id);
        return Page.orAgain(
                () -> {
                    Set<UUID> people = new HashSet<>(accounts);
                    marking.appoint(user, id, clauses, people);
                    return Page.redirect("/appraisals/" + id + "/inputs").saying("appraisalrun.said.scorers");
                },
                () -> juries(user, id));
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @GetMapping("/events")
    HappeningsPage events(CurrentUser user, @PathVariable UUID id) {
        return events(user, id, Map.of());
    }

    private HappeningsPage events(CurrentUser user, UUID id, Map<String, String> typed) {
        return new HappeningsPage(
                happenings.of(user, id),
                typed,
                typed.getOrDefault("requestKey", Ids.next().toString()));
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping("/events")
    Page enter(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        happenings.of(user, id);
        return Page.orAgain(
                () -> {
                    happenings.enter(user, id, EnteredForms.happening(typed, file));
                    return Page.redirect("/appraisals/" + id + "/events").saying("appraisalrun.said.event");
                },
                () -> events(user, id, typed));
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping("/events/{event}/withdrawal")
    Page withdraw(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID event,
            @RequestParam(defaultValue = "") String reason) {
        happenings.event(user, id, event);
        return Page.orAgain(
                () -> {
                    happenings.withdraw(user, id, event, reason);
                    return Page.redirect("/appraisals/" + id + "/events").saying("appraisalrun.said.withdrawn");
                },
                () -> events(user, id, Map.of()));
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @GetMapping("/figures")
    EnteredFiguresPage figures(
            CurrentUser user, @PathVariable UUID id, @RequestParam(defaultValue = "") String clause) {
        return figures(user, id, clause, Map.of());
    }

    private EnteredFiguresPage figures(CurrentUser user, UUID id, String clause, Map<String, String> typed) {
        EnteredFigures.Board board = figures.of(user, id);
        String shown = board.clauses().containsKey(clause)
                ? clause
                : board.clauses().keySet().stream().findFirst().orElse("");
        return new EnteredFiguresPage(board, shown, typed);
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping("/figures")
    Page enterFigures(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String clause,
            @RequestParam Map<String, String> typed) {
        EnteredFiguresPage page = figures(user, id, clause, typed);
        return Page.orAgain(
                () -> {
                    int changed = figures.enter(user, id, EnteredForms.figures(page, typed));
                    return Page.redirect("/appraisals/" + id + "/figures?clause=" + page.clause())
                            .saying("appraisalrun.said.figures", changed);
                },
                () -> page);
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping("/figures/file")
    Page takeFigures(
            CurrentUser user, @PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file) {
        figures.of(user, id);
        return Page.orAgain(
                () -> {
                    Files.Upload upload = EnteredForms.upload(file);
                    if (upload == null) {
                        throw Refusal.invalid("file", "appraisalrun.file-none");
                    }
                    int changed = figures.take(user, id, upload.name(), upload.content());
                    return Page.redirect("/appraisals/" + id + "/figures").saying("appraisalrun.said.figures", changed);
                },
                () -> figures(user, id, "", Map.of()));
    }
}
