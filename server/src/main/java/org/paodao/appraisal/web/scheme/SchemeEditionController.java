package org.paodao.appraisal.web.scheme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.appraisal.scheme.SchemeBody;
import org.paodao.appraisal.scheme.SchemeChecking;
import org.paodao.appraisal.scheme.SchemeDifference;
import org.paodao.appraisal.scheme.SchemeDraft;
import org.paodao.appraisal.scheme.SchemeEdition;
import org.paodao.appraisal.scheme.SchemePublisher;
import org.paodao.appraisal.scheme.SchemePublishing;
import org.paodao.appraisal.scheme.Schemes;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Publishing a draft; what was published, what held on a day, what differs between two editions. */
@Controller
@RequestMapping(SchemesController.SCHEMES + "/{id}")
class SchemeEditionController {
    private final Schemes schemes;
    private final SchemePublisher publisher;
    private final SchemeChecking checking;
    private final Clock clock;

    SchemeEditionController(Schemes schemes, SchemePublisher publisher, SchemeChecking checking, Clock clock) {
        this.schemes = schemes;
        this.publisher = publisher;
        this.checking = checking;
        this.clock = clock;
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping("/editions")
    SchemeEditionsPage editions(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "-1") int from,
            @RequestParam(defaultValue = "-1") int to) {
        List<SchemeEdition> editions = schemes.editions(user, id);
        Optional<SchemeDraft> draft =
                Permissions.may(user, Permission.APPRAISAL_MANAGE) ? schemes.draft(user, id) : Optional.empty();
        Map<Integer, SchemeBody> bodies = new HashMap<>();
        draft.ifPresent(one -> bodies.put(0, one.body()));
        editions.forEach(edition -> bodies.put(edition.number(), edition.body()));
        int newest = editions.isEmpty() ? 0 : editions.getFirst().number();
        int second = bodies.containsKey(to) ? to : draft.isPresent() ? 0 : newest;
        int first = bodies.containsKey(from) ? from : second == 0 ? newest : Math.max(1, second - 1);
        SchemeBody before = bodies.get(first);
        SchemeBody after = bodies.get(second);
        return new SchemeEditionsPage(
                schemes.head(user, id),
                editions,
                draft.isPresent(),
                new SchemeEditionsPage.Asked(day(day), first, second),
                before == null || after == null ? List.of() : SchemeDifference.between(before, after));
    }

    private LocalDate day(String day) {
        try {
            return day.isBlank() ? LocalDate.now(clock) : LocalDate.parse(day.strip());
        } catch (DateTimeParseException none) {
            return LocalDate.now(clock);
        }
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @GetMapping("/publish")
    SchemePublishPage form(CurrentUser user, @PathVariable UUID id) {
        Map<String, String> typed = new HashMap<>();
        typed.put("requestKey", Ids.next().toString());
        typed.put("from", LocalDate.now(clock).toString());
        return page(user, id, typed);
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping("/publish")
    Page publish(CurrentUser user, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var fields = new Fields(typed);
        schemes.head(user, id);
        return Page.orAgain(
                () -> {
                    int number = publisher.publish(user, id, wish(fields));
                    return Page.redirect(SchemesController.SCHEMES + "/" + id)
                            .saying("appraisalscheme.said.published", String.valueOf(number));
                },
                () -> page(user, id, fields.single()));
    }

    private static SchemePublishing wish(Fields fields) {
        LocalDate from = fields.day("from");
        LocalDate until = fields.day("until");
        fields.check();
        if (from == null) {
            throw Refusal.invalid("from", "appraisalscheme.day");
        }
        return new SchemePublishing(fields.get("requestKey"), fields.seen(), from, until, fields.get("reason"));
    }

    private SchemePublishPage page(CurrentUser user, UUID id, Map<String, String> typed) {
        SchemeDraft draft = schemes.draft(user, id).orElseThrow(() -> Refusal.notFound("appraisalscheme.no-draft"));
        List<SchemeEdition> editions = schemes.editions(user, id);
        return new SchemePublishPage(
                draft,
                checking.findings(user, id, draft.body()),
                editions.isEmpty()
                        ? List.of()
                        : SchemeDifference.between(editions.getFirst().body(), draft.body()),
                typed);
    }
}
