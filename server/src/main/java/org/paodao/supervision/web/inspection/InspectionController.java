package org.paodao.supervision.web.inspection;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.supervision.inspection.InspectionLists;
import org.paodao.supervision.inspection.InspectionPapers;
import org.paodao.supervision.inspection.Inspections;
import org.paodao.supervision.paper.PaperFormat;
import org.paodao.supervision.web.PaperFile;
import org.paodao.ui.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of inspections, and the steps taken on them. */
@Controller
@RequestMapping("/inspections")
class InspectionController {
    private static final UUID NOBODY = new UUID(0, 0);

    private final InspectionLists lists;
    private final InspectionPages pages;
    private final Inspections inspections;
    private final InspectionPapers papers;
    private final Organization organization;

    InspectionController(
            InspectionLists lists,
            InspectionPages pages,
            Inspections inspections,
            InspectionPapers papers,
            Organization organization) {
        this.lists = lists;
        this.pages = pages;
        this.inspections = inspections;
        this.papers = papers;
        this.organization = organization;
    }

    @Needs(Permission.INSPECTION_READ)
    @GetMapping
    InspectionsPage all(CurrentUser user, InspectionQuery query) {
        return new InspectionsPage(
                lists.all(user, query.filter(unit(user, InspectionQuery.get(query.unit())))),
                query,
                organization.units(user).stream()
                        .filter(unit -> Permissions.mayFor(user, Permission.INSPECTION_READ, unit.id()))
                        .toList(),
                Permissions.reach(user, Permission.INSPECTION_READ).everything(),
                Permissions.may(user, Permission.INSPECTION_MANAGE));
    }

    /** A unit by name; of a name that nobody bears nothing is found. */
    private @Nullable UUID unit(CurrentUser user, String name) {
        return name.isEmpty()
                ? null
                : organization.named(user, name).map(Unit::id).orElse(NOBODY);
    }

    @Needs(Permission.INSPECTION_READ)
    @GetMapping("/{id}")
    Page one(CurrentUser user, @PathVariable UUID id) {
        return pages.page(user, id, Map.of());
    }

    @Needs({Permission.INSPECTION_ANSWER, Permission.INSPECTION_MANAGE})
    @PostMapping("/{id}")
    Page step(CurrentUser user, @PathVariable UUID id, InspectionAct act) {
        lists.one(user, id);
        return Page.orAgain(
                () -> {
                    act.take(inspections, user, id);
                    return Page.redirect("/inspections/" + id).saying("supervisioninspection.said." + act.name());
                },
                () -> pages.page(user, id, act.typed()));
    }

    @Needs(Permission.INSPECTION_READ)
    @GetMapping("/{id}/conclusion")
    ResponseEntity<byte[]> conclusion(
            CurrentUser user, @PathVariable UUID id, @RequestParam(defaultValue = PaperFormat.USUAL) String format) {
        PaperFormat wanted = PaperFormat.of(format);
        InspectionLists.Shown shown = lists.one(user, id);
        byte[] content = papers.conclusion(user, id, wanted);
        return PaperFile.of(
                shown.inspection().number() + " " + shown.inspection().title(), wanted, content);
    }
}
