package org.paodao.organization.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.Colleague;
import org.paodao.organization.People;
import org.paodao.organization.UnitLists;
import org.paodao.organization.UnitNode;
import org.paodao.organization.UnitSheet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Units and people for other programs. */
@RestController
@RequestMapping("/api/v1/units")
@Tag(name = "units", description = "Units as a tree, as of any day, and who works in them")
class UnitApi {
    private static final int LIMIT = 200;

    private final UnitLists lists;
    private final People people;

    UnitApi(UnitLists lists, People people) {
        this.lists = lists;
        this.people = people;
    }

    @Needs(Permission.UNIT_READ)
    @GetMapping
    @Operation(
            summary = "Units on top, or units that fit some words",
            description =
                    "Words are part of a name or alias, initials, or the beginning of a code. Read on with the name"
                            + " (of a search) or the id (of the tree) of the last one as after.")
    List<UnitNode> units(
            @Parameter(hidden = true) CurrentUser user,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable String after) {
        LocalDate shown = day(day);
        return q.isBlank()
                ? below(user, null, shown, after == null ? null : Words.id("after", after))
                : lists.search(user, q, shown, after);
    }

    @Needs(Permission.UNIT_READ)
    @GetMapping("/{id}/children")
    @Operation(summary = "Units right below one, at most 200; read on with the last id as after")
    List<UnitNode> children(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable UUID after) {
        return below(user, lists.node(user, id, day(day)).id(), day(day), after);
    }

    @Needs(Permission.UNIT_READ)
    @GetMapping("/{id}")
    @Operation(summary = "One unit with its names, what it was and who took over")
    UnitSheet unit(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String day) {
        return lists.sheet(user, id, day(day));
    }

    @Needs(Permission.UNIT_READ)
    @GetMapping("/{id}/people")
    @Operation(
            summary = "Who works in a unit",
            description = "Telephone numbers are given to the unit itself and to the coordinating office only.")
    List<Colleague> people(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String day) {
        return people.of(user, lists.node(user, id, day(day)).id(), day(day));
    }

    private List<UnitNode> below(CurrentUser user, @Nullable UUID parent, LocalDate day, @Nullable UUID after) {
        UnitNode last = after == null ? null : lists.node(user, after, day);
        return lists.children(user, parent, day, new UnitLists.Slice(last, LIMIT));
    }

    private LocalDate day(@Nullable String text) {
        LocalDate day = Words.day("day", text);
        return day == null ? lists.today() : day;
    }
}
