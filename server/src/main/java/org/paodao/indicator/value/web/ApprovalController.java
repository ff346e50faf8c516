package org.paodao.indicator.value.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.value.ApprovalLists;
import org.paodao.indicator.value.Approvals;
import org.paodao.indicator.value.Approving;
import org.paodao.indicator.value.Corrections;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Seen;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.Organization;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the head of a unit approves or returns its figures. */
@Controller
class ApprovalController {
    private static final String APPROVALS = "/indicators/approvals";

    private final ApprovalLists lists;
    private final Approvals approvals;
    private final Corrections corrections;
    private final Organization organization;

    ApprovalController(ApprovalLists lists, Approvals approvals, Corrections corrections, Organization organization) {
        this.lists = lists;
        this.approvals = approvals;
        this.corrections = corrections;
        this.organization = organization;
    }

    @Needs(Permission.VALUE_APPROVE)
    @GetMapping(APPROVALS)
    Page waiting(CurrentUser user) {
        return page(user);
    }

    @Needs(Permission.VALUE_APPROVE)
    @PostMapping(APPROVALS)
    Page approve(
            CurrentUser user,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "") String reason) {
        List<Seen> seen = seen(form);
        return Page.orAgain(
                () -> {
                    approvals.approve(user, seen, reason);
                    return Page.redirect(APPROVALS).saying("indicatorvalue.approved", seen.size());
                },
                () -> again(user, "approve", seen, reason));
    }

    @Needs(Permission.VALUE_APPROVE)
    @PostMapping(APPROVALS + "/return")
    Page sendBack(
            CurrentUser user,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "") String reason) {
        List<Seen> seen = seen(form);
        return Page.orAgain(
                () -> {
                    approvals.sendBack(user, seen, reason);
                    return Page.redirect(APPROVALS).saying("indicatorvalue.returned");
                },
                () -> again(user, "return", seen, reason));
    }

    @Needs(Permission.VALUE_APPROVE)
    @PostMapping(APPROVALS + "/correct/approve")
    Page approveCorrection(
            CurrentUser user,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "0") int number) {
        return Page.orAgain(
                () -> {
                    corrections.approve(user, PlaceKey.read(key), number);
                    return Page.redirect(APPROVALS).saying("indicatorvalue.corrected");
                },
                () -> page(user));
    }

    @Needs(Permission.VALUE_APPROVE)
    @PostMapping(APPROVALS + "/correct/decline")
    Page declineCorrection(
            CurrentUser user,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(defaultValue = "") String reason) {
        return Page.orAgain(
                () -> {
                    corrections.decline(user, PlaceKey.read(key), number, reason);
                    return Page.redirect(APPROVALS).saying("indicatorvalue.correction-declined");
                },
                () -> page(user).with(new ApprovalsPage.Typed("decline", key, reason)));
    }

    private Page again(CurrentUser user, String form, List<Seen> seen, String reason) {
        List<Place> places = seen.stream().map(Seen::place).toList();
        String one = places.size() == 1 ? PlaceKey.of(places.getFirst()) : "";
        return page(user, places).with(new ApprovalsPage.Typed(form, one, reason));
    }

    /** What the form names, each as {@code version|key}. */
    private static List<Seen> seen(MultiValueMap<String, String> form) {
        List<Seen> seen = new ArrayList<>();
        for (String figure : form.getOrDefault("figure", List.of())) {
            int stroke = figure.indexOf('|');
            String version = figure.substring(0, Math.max(0, stroke));
            seen.add(new Seen(
                    PlaceKey.read(figure.substring(stroke + 1)),
                    version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0));
        }
        return seen;
    }

    private ApprovalsPage page(CurrentUser user) {
        return page(user, List.of());
    }

    /** @param sent the figures that the form named which was refused */
    private ApprovalsPage page(CurrentUser user, List<Place> sent) {
        Approving approving = lists.of(user);
        Map<Place, Indicator> indicators = sent.isEmpty() ? Map.of() : lists.indicators(user, sent);
        Stream<Place> shown = Stream.concat(
                approving.lines().stream().map(line -> line.value().place()),
                approving.corrections().stream().map(one -> one.correction().place()));
        List<UUID> units =
                Stream.concat(shown, sent.stream()).map(Place::unit).distinct().toList();
        return new ApprovalsPage(
                approving,
                organization.names(user, units),
                sent.stream()
                        .map(place -> new ApprovalsPage.Sent(place, indicators.get(place)))
                        .toList(),
                ApprovalsPage.Typed.NOTHING);
    }
}
