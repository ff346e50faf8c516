package org.paodao.appraisal.web.run;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.access.Permissions;
import org.paodao.appraisal.run.AppraisalRounds;
import org.paodao.appraisal.run.Round;
import org.paodao.appraisal.run.RoundGaps;
import org.paodao.appraisal.run.RoundMember;
import org.paodao.appraisal.run.RoundStep;
import org.paodao.appraisal.run.RoundView;
import org.paodao.appraisal.run.RunLists;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Rounds of the appraisal: their list, their page, their days and units. */
@Controller
class AppraisalRoundController {
    private static final String ONE = "/appraisals/{id}";
    private static final String GROUP = "group.";

    private final RunLists lists;
    private final AppraisalRounds rounds;
    private final RoundGaps gaps;
    private final RoundChoices choices;
    private final Clock clock;

    AppraisalRoundController(
            RunLists lists, AppraisalRounds rounds, RoundGaps gaps, RoundChoices choices, Clock clock) {
        this.lists = lists;
        this.rounds = rounds;
        this.gaps = gaps;
        this.choices = choices;
        this.clock = clock;
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping("/appraisals")
    RoundsPage all(CurrentUser user) {
        return new RoundsPage(lists.rounds(user), manages(user));
    }

    private static boolean manages(CurrentUser user) {
        return Permissions.may(user, Permission.APPRAISAL_MANAGE);
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @GetMapping("/appraisals/new")
    RoundFormPage form(CurrentUser user) {
        return choices.page(user, RoundForm.ofYear(LocalDate.now(clock).getYear()), null);
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping("/appraisals/new")
    Page open(CurrentUser user, RoundForm form) {
        return Page.orAgain(
                () -> Page.redirect("/appraisals/" + rounds.open(user, form.wish()))
                        .saying("appraisalrun.said.open"),
                () -> choices.page(user, form, null));
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping(ONE)
    AppraisalRoundPage one(CurrentUser user, @PathVariable UUID id) {
        RoundView view = lists.round(user, id);
        boolean open = manages(user) && view.round().stage().open();
        return new AppraisalRoundPage(
                view,
                open ? gaps.of(user, id) : List.of(),
                manages(user),
                Ids.next().toString());
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @GetMapping(ONE + "/edit")
    RoundFormPage edit(CurrentUser user, @PathVariable UUID id) {
        Round round = rounds.one(user, id);
        return choices.page(user, RoundForm.of(round), round);
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping(ONE + "/edit")
    Page change(CurrentUser user, @PathVariable UUID id, RoundForm form) {
        Round round = rounds.one(user, id);
        return Page.orAgain(
                () -> {
                    rounds.change(user, id, form.version(), form.wish());
                    return Page.redirect("/appraisals/" + id).saying("appraisalrun.said.change");
                },
                () -> choices.page(user, form, round));
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @GetMapping(ONE + "/members")
    RoundMembersPage members(CurrentUser user, @PathVariable UUID id) {
        RoundView view = lists.round(user, id);
        return new RoundMembersPage(
                view,
                choices.units(user),
                view.members().stream().collect(Collectors.toMap(RoundMember::unit, RoundMember::group)));
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping(ONE + "/members")
    Page choose(CurrentUser user, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        RoundView view = lists.round(user, id);
        Map<UUID, String> groups = new HashMap<>();
        typed.forEach((name, group) -> {
            UUID unit = name.startsWith(GROUP) ? Ids.read(name.substring(GROUP.length())) : null;
            if (unit != null && !group.isBlank()) {
                groups.put(unit, group);
            }
        });
        return Page.orAgain(
                () -> {
                    rounds.members(user, id, EnteredForms.number(typed.get("seen")), groups);
                    return Page.redirect("/appraisals/" + id).saying("appraisalrun.said.members");
                },
                () -> new RoundMembersPage(view, choices.units(user), groups));
    }

    /** Back to preparing, before any unit has seen the result. */
    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping(ONE + "/reopen")
    Page reopen(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String reason) {
        rounds.one(user, id);
        return Page.orAgain(
                () -> {
                    rounds.step(user, id, EnteredForms.number(seen), new RoundStep.Reopen(reason));
                    return Page.redirect("/appraisals/" + id).saying("appraisalrun.said.reopen");
                },
                () -> one(user, id));
    }
}
