package org.paodao.progress.report.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.progress.report.Reports;
import org.paodao.progress.round.Extensions;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.RoundLists;
import org.paodao.progress.round.Rounds;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A round: who reported, who did not; many accepted at once; other days; more time. */
@Controller
@RequestMapping("/tasks/rounds/{round}")
class RoundController {
    private static final Pattern PICK = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):([0-9]{1,9})");

    private final RoundReading reading;
    private final Reports reports;
    private final Rounds rounds;
    private final RoundLists lists;
    private final Extensions extensions;

    RoundController(RoundReading reading, Reports reports, Rounds rounds, RoundLists lists, Extensions extensions) {
        this.reading = reading;
        this.reports = reports;
        this.rounds = rounds;
        this.lists = lists;
        this.extensions = extensions;
    }

    @Needs(Permission.TASK_READ)
    @GetMapping
    Page one(CurrentUser user, @PathVariable UUID round) {
        return page(user, round, Map.of());
    }

    private Page page(CurrentUser user, UUID round, Map<String, String> typed) {
        return reading.page(user, round, typed);
    }

    @Needs(Permission.REPORT_ACCEPT)
    @PostMapping
    Page change(CurrentUser user, @PathVariable UUID round, @RequestParam Map<String, String> typed) {
        RoundFields fields = RoundFields.of(typed);
        lists.one(user, round);
        return Page.orAgain(
                () -> {
                    switch (fields.get("step")) {
                        case "move" ->
                            rounds.move(
                                    user, round, fields.seen(), new Rounds.Moved(fields.days(), fields.get("reason")));
                        case "cancel" -> rounds.cancel(user, round, fields.seen(), fields.get("reason"));
                        case "close" -> rounds.close(user, round, fields.seen(), fields.get("reason"));
                        case "reopen" -> rounds.reopen(user, round, fields.seen(), fields.get("reason"));
                        default -> throw Refusal.invalid("step", "progressreport.step-unknown");
                    }
                    return Page.redirect(ReportWords.round(round)).saying("progressround.said." + fields.get("step"));
                },
                () -> page(user, round, typed));
    }

    @Needs(Permission.REPORT_ACCEPT)
    @PostMapping("/accept")
    Page accept(CurrentUser user, @PathVariable UUID round, @RequestParam(defaultValue = "") List<String> pick) {
        lists.one(user, round);
        Map<UUID, Integer> seen = new HashMap<>();
        for (String one : pick) {
            Matcher picked = PICK.matcher(one);
            if (picked.matches()) {
                seen.put(UUID.fromString(picked.group(1)), Integer.parseInt(picked.group(2)));
            }
        }
        int accepted = reports.accept(user, round, seen);
        return Page.redirect(ReportWords.round(round))
                .saying("progressround.said.accepted", accepted, seen.size() - accepted);
    }

    @Needs({Permission.REPORT_WRITE, Permission.REPORT_APPROVE})
    @PostMapping("/extensions")
    Page ask(CurrentUser user, @PathVariable UUID round, @RequestParam Map<String, String> typed) {
        RoundFields fields = RoundFields.of(typed);
        Round asked = lists.one(user, round);
        UUID unit = Ids.read(fields.get("unit"));
        if (unit == null) {
            throw Refusal.invalid("unit", "progressround.unit-unknown", fields.get("unit"));
        }
        return Page.orAgain(
                () -> {
                    UUID id = Objects.requireNonNullElseGet(Ids.read(fields.get("id")), Ids::next);
                    extensions.ask(
                            user, round, unit, id, new Extensions.Said(fields.day("until"), fields.get("reason")));
                    return Page.redirect("/tasks/reports?plan="
                                    + reading.desk().round(user, round).plan().address() + "#round-" + asked.id())
                            .saying("progressround.said.asked");
                },
                () -> page(user, round, typed));
    }

    @Needs(Permission.REPORT_ACCEPT)
    @PostMapping("/extensions/{extension}")
    Page answer(
            CurrentUser user,
            @PathVariable UUID round,
            @PathVariable UUID extension,
            @RequestParam Map<String, String> typed) {
        RoundFields fields = RoundFields.of(typed);
        lists.one(user, round);
        return Page.orAgain(
                () -> {
                    boolean grants = fields.get("answer").equals("grant");
                    if (grants && fields.day("until") == null) {
                        throw Refusal.invalid("until", "progressround.extension-until");
                    }
                    extensions.answer(
                            user,
                            extension,
                            new Extensions.Said(grants ? fields.day("until") : null, fields.get("reason")));
                    return Page.redirect(ReportWords.round(round)).saying("progressround.said.answered");
                },
                () -> page(user, round, typed));
    }
}
