package org.paodao.progress.claim.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.progress.claim.Claims;
import org.paodao.progress.claim.Finding;
import org.paodao.progress.claim.NewCredit;
import org.paodao.progress.claim.SharedCredit;
import org.paodao.progress.claim.SharedCredits;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.RoundLists;
import org.paodao.progress.round.Units;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What units share: the list, and each with its versions. */
@Controller
@RequestMapping("/tasks/credits")
class CreditController {
    private final SharedCredits credits;
    private final Claims claims;
    private final RoundLists rounds;

    CreditController(SharedCredits credits, Claims claims, RoundLists rounds) {
        this.credits = credits;
        this.claims = claims;
        this.rounds = rounds;
    }

    @Needs(Permission.TASK_READ)
    @GetMapping
    CreditsPage all(CurrentUser user) {
        List<SharedCredit> all = credits.all(user, null);
        Map<UUID, Round> byId = rounds.all(user).stream().collect(Collectors.toMap(Round::id, round -> round));
        return new CreditsPage(all, byId, credits.units(user), Permissions.may(user, Permission.REPORT_ACCEPT));
    }

    @Needs(Permission.REPORT_ACCEPT)
    @GetMapping("/new")
    CreditFormPage form(
            CurrentUser user,
            @RequestParam(required = false) @Nullable UUID finding,
            @RequestParam(required = false) @Nullable UUID round) {
        Units units = credits.units(user);
        Map<String, String> fields =
                new HashMap<>(Map.of("requestKey", Ids.next().toString()));
        if (finding == null) {
            return new CreditFormPage(new CreditForm(fields), round(user, round), units);
        }
        Claims.Shown shown = claims.one(user, finding);
        fields.put("name", shown.view().title());
        CreditForm.row(
                fields,
                0,
                units.name(shown.view().report().unit()),
                shown.view().report().item());
        Finding.Other other = shown.finding().other();
        if (other != null && other.place() != null) {
            CreditForm.row(fields, 1, units.name(other.unit()), other.place().item());
        }
        return new CreditFormPage(new CreditForm(fields), shown.view().round(), units);
    }

    private Round round(CurrentUser user, @Nullable UUID round) {
        if (round == null) {
            throw Refusal.notFound("progressround.unknown");
        }
        return rounds.one(user, round);
    }

    @Needs(Permission.REPORT_ACCEPT)
    @PostMapping("/new")
    Page register(CurrentUser user, @RequestParam Map<String, String> typed) {
        var form = new CreditForm(typed);
        Round round = round(user, form.round());
        Units units = credits.units(user);
        return Page.orAgain(
                () -> {
                    UUID id = credits.register(
                            user, new NewCredit.Request(form.get("requestKey"), round.id()), form.read(units));
                    return Page.redirect("/tasks/credits/" + id).saying("progresscredit.said.register");
                },
                () -> new CreditFormPage(form, round, units));
    }

    @Needs(Permission.TASK_READ)
    @GetMapping("/{credit}")
    CreditPage one(CurrentUser user, @PathVariable UUID credit) {
        return page(user, credit, null);
    }

    private CreditPage page(CurrentUser user, UUID id, @Nullable CreditForm typed) {
        SharedCredit credit = credits.one(user, id);
        Units units = credits.units(user);
        return new CreditPage(
                credit,
                rounds.one(user, credit.round()),
                units,
                Permissions.may(user, Permission.REPORT_ACCEPT) && !credit.now().withdrawn(),
                typed == null ? CreditForm.of(credit.now(), units) : typed);
    }

    @Needs(Permission.REPORT_ACCEPT)
    @PostMapping("/{credit}")
    Page step(CurrentUser user, @PathVariable UUID credit, @RequestParam Map<String, String> typed) {
        var form = new CreditForm(typed);
        credits.one(user, credit);
        return Page.orAgain(
                () -> {
                    switch (form.get("step")) {
                        case "change" -> credits.change(user, credit, form.seen(), form.read(credits.units(user)));
                        case "withdraw" -> credits.withdraw(user, credit, form.seen(), form.get("reason"));
                        default -> throw Refusal.invalid("step", "progressreport.step-unknown");
                    }
                    return Page.redirect("/tasks/credits/" + credit).saying("progresscredit.said." + form.get("step"));
                },
                () -> page(user, credit, form));
    }
}
