package org.paodao.plan.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Range;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.intake.ImportLine;
import org.paodao.plan.intake.Imports;
import org.paodao.plan.intake.ReviewEdit;
import org.paodao.plan.intake.ReviewItem;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Edits of an import's draft for programs: what the review page can do to its items. */
@RestController
@RequestMapping("/api/v1/imports/{id}")
@Tag(
        name = "drafts",
        description = "Each change names the version of the draft that was seen. When somebody changed it meanwhile the"
                + " answer is a problem with status 409, and nothing is changed.")
@ApiResponse(responseCode = "200", description = "The change was made; the answer holds the next version")
@ApiResponse(responseCode = "409", description = "The draft has another version by now, or is no longer open")
@ApiResponse(responseCode = "422", description = "The draft does not allow the change; field and remedy say why")
class DraftApi {
    private final Imports imports;

    DraftApi(Imports imports) {
        this.imports = imports;
    }

    @Operation(
            summary = "Write an item anew: title, kind, category, units, leaders, deadlines, targets",
            description = "A member that is left out leaves the item as it is; a list replaces the item's list.")
    @Needs(Permission.PLAN_IMPORT)
    @PatchMapping("/items/{item}")
    Edited rewrite(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String item,
            @RequestBody ItemInput input) {
        ReviewItem held =
                imports.draft(user, id).review().item(item).orElseThrow(() -> Refusal.conflict("planimport.item-gone"));
        return change(user, id, input.version(), input.over(held));
    }

    @Operation(summary = "Say that what was read of an item is right")
    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/items/{item}/approve")
    Edited approve(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String item,
            @RequestBody Seen seen) {
        return change(user, id, seen.version(), new ReviewEdit.Approve(item));
    }

    @Operation(summary = "Join an item to the one above it under the same parent")
    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/items/{item}/merge")
    Edited merge(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String item,
            @RequestBody Seen seen) {
        return change(user, id, seen.version(), new ReviewEdit.Merge(item));
    }

    @Operation(summary = "Cut an item in two at a character of the document's text")
    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/items/{item}/split")
    Edited split(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String item,
            @RequestBody Splitting splitting) {
        return change(user, id, splitting.version(), new ReviewEdit.Split(item, splitting.at()));
    }

    @Operation(summary = "Leave an item, and what is below it, out of the plan")
    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/items/{item}/drop")
    Edited drop(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String item,
            @RequestBody Seen seen) {
        return change(user, id, seen.version(), new ReviewEdit.Drop(item));
    }

    @Operation(summary = "Take a dropped item, and what is above it, back in")
    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/items/{item}/restore")
    Edited restore(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String item,
            @RequestBody Seen seen) {
        return change(user, id, seen.version(), new ReviewEdit.Restore(item));
    }

    @Operation(summary = "Put an item under another section or item, or elsewhere among its siblings")
    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/items/{item}/move")
    Edited move(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String item,
            @RequestBody Moving moving) {
        return change(user, id, moving.version(), new ReviewEdit.Move(item, moving.parent(), moving.after()));
    }

    @Operation(
            summary = "Add an item",
            description =
                    "Of a stretch of the document's text (start, end), or with a title that the text does not hold.")
    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/items")
    Edited add(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Adding adding) {
        return change(user, id, adding.version(), adding.edit());
    }

    @Operation(summary = "Take the last change back")
    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/undo")
    Edited undo(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Seen seen) {
        return Edited.of(imports.undo(user, id, seen.version()));
    }

    @Operation(summary = "Do the change again that was undone last")
    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/redo")
    Edited redo(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Seen seen) {
        return Edited.of(imports.redo(user, id, seen.version()));
    }

    private Edited change(CurrentUser user, UUID id, int version, ReviewEdit edit) {
        return Edited.of(imports.change(user, id, version, edit));
    }

    /**
     * A draft after a change.
     *
     * @param line with the version to name in the next change
     * @param items those that are new or other now
     * @param gone ids of those that are there no more
     */
    record Edited(ImportLine line, List<ReviewItem> items, List<String> gone, boolean canUndo, boolean canRedo) {
        static Edited of(Imports.Changed changed) {
            var review = changed.draft().review();
            List<ReviewItem> items = review.items().stream()
                    .filter(item -> changed.patch().touched().contains(item.id()))
                    .toList();
            List<String> gone = changed.patch().touched().stream()
                    .filter(item -> review.item(item).isEmpty())
                    .toList();
            return new Edited(
                    changed.draft().line(),
                    items,
                    gone,
                    changed.draft().canUndo(),
                    changed.draft().canRedo());
        }
    }

    /** @param version the version of the draft that was seen */
    @Schema(example = "{\"version\": 3}")
    record Seen(int version) {}

    /** @param at the first character of the second item, in the document's text */
    @Schema(example = "{\"version\": 3, \"at\": 412}")
    record Splitting(int version, int at) {}

    /**
     * @param parent section or item that it comes under; null for the top
     * @param after the sibling it comes after; null to be the first
     */
    @Schema(example = "{\"version\": 3, \"parent\": \"s2\", \"after\": \"i4\"}")
    record Moving(
            int version, @Nullable String parent, @Nullable String after) {}

    /**
     * @param start first character of the stretch; null for an item that the text does not hold
     * @param end one behind its last character
     * @param title of an item that the text does not hold
     * @param parent section or item that such an item comes under; null for the top
     */
    @Schema(example = "{\"version\": 3, \"start\": 120, \"end\": 188}")
    record Adding(
            int version,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String title,
            @Nullable String parent) {
        ReviewEdit edit() {
            if (start == null || end == null) {
                return new ReviewEdit.AddByHand(title == null ? "" : title, parent);
            }
            if (start < 0 || end <= start) {
                throw Refusal.invalid("range", "planimport.selection-empty");
            }
            return new ReviewEdit.AddFromText(new Range(start, end));
        }
    }
}
