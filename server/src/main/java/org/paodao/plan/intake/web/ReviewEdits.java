package org.paodao.plan.intake.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Deadline;
import org.paodao.document.Range;
import org.paodao.kernel.Refusal;
import org.paodao.plan.intake.ImportDraft;
import org.paodao.plan.intake.ReviewEdit;
import org.paodao.plan.intake.ReviewFact;
import org.paodao.plan.intake.ReviewItem;
import org.paodao.plan.intake.Settlement;
import org.paodao.plan.intake.UnitDecision;

/** Turns what a form sends into the edit it means. */
final class ReviewEdits {
    private final Supplier<ReviewPage> page;

    /** @param page the draft as it is; asked only by edits that look at it */
    ReviewEdits(Supplier<ReviewPage> page) {
        this.page = page;
    }

    ReviewEdit edit(String name, ReviewForm form) {
        String item = form.one("item");
        return switch (name) {
            case "rewrite" -> form.item(item, this::year, id -> deadline(item, id));
            case "approve" -> new ReviewEdit.Approve(item);
            case "merge" -> new ReviewEdit.Merge(item);
            case "split" -> new ReviewEdit.Split(item, form.number("at"));
            case "drop" -> new ReviewEdit.Drop(item);
            case "restore" -> new ReviewEdit.Restore(item);
            case "up", "down" -> beside(item, name.equals("up"));
            case "move" ->
                new ReviewEdit.Move(item, orNull(form.one("parent")), last(orNull(form.one("parent")), item));
            case "add" -> new ReviewEdit.AddFromText(range(form));
            case "guarantees" -> new ReviewEdit.TakeGuarantees(form.one("section"));
            case "addbyhand" -> new ReviewEdit.AddByHand(form.one("title"), orNull(form.one("parent")));
            case "head" -> form.header();
            case "unit" -> new ReviewEdit.DecideUnits(Map.of(form.one("name"), decision(form)));
            case "proposals" ->
                new ReviewEdit.DecideUnits(
                        page.get().names().proposals(form.one("remember").equals("yes")));
            case "namekind" -> new ReviewEdit.NameKind(form.one("what"), orNull(form.one("section")));
            case "settle" -> settle(form);
            case "openasplan" -> new ReviewEdit.OpenAsPlan();
            default -> throw Refusal.notFound("planimport.unknown");
        };
    }

    private Optional<Deadline> deadline(String item, String id) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return page.get().draft().review().item(item).stream()
                .flatMap(held -> held.deadlines().stream())
                .filter(fact -> fact.id().equals(id))
                .map(ReviewFact::value)
                .findFirst();
    }

    /** The document's year; 0 when it says none. */
    private int year() {
        String year = page.get().year();
        return year.isEmpty() ? 0 : Integer.parseInt(year);
    }

    private static Range range(ReviewForm form) {
        int start = form.number("start");
        int end = form.number("end");
        if (start < 0 || end <= start) {
            throw Refusal.invalid("range", "planimport.selection-empty");
        }
        return new Range(start, end);
    }

    private static ReviewEdit settle(ReviewForm form) {
        if (form.one("note").isEmpty()) {
            throw Refusal.invalid("note", "planimport.note-missing");
        }
        return new ReviewEdit.Settle(
                form.one("point"), new Settlement(form.one("settled").equals("yes"), form.one("note")));
    }

    private static UnitDecision decision(ReviewForm form) {
        String newName = form.one("newName");
        boolean typed = !newName.isEmpty() && !newName.equals(form.one("newNameOffered"));
        if (typed && !form.one("means").equals("new")) {
            throw Refusal.invalid("newName", "planimport.new-name-unused");
        }
        return decision(
                form.one("means"),
                newName.isEmpty() ? form.one("name") : newName,
                form.one("remember").equals("yes"));
    }

    /** @param means {@code new}, {@code collective} or a unit's id */
    static UnitDecision decision(String means, String newName, boolean remember) {
        if (means.equals("new")) {
            return UnitDecision.create(newName, remember);
        }
        if (means.equals("collective")) {
            return UnitDecision.collective();
        }
        try {
            return UnitDecision.use(UUID.fromString(means), remember);
        } catch (IllegalArgumentException none) {
            throw Refusal.invalid("means", "planimport.input-invalid", means);
        }
    }

    /** One place up or down among its siblings. */
    private ReviewEdit beside(String item, boolean up) {
        ImportDraft draft = page.get().draft();
        ReviewItem moved = draft.review().item(item).orElseThrow(() -> Refusal.conflict("planimport.item-gone"));
        List<String> siblings = siblings(draft, moved.parent());
        int at = siblings.indexOf(item);
        int after = up ? at - 2 : Math.min(at + 1, siblings.size() - 1);
        String sibling = after < 0 ? null : siblings.get(after);
        return new ReviewEdit.Move(item, moved.parent(), item.equals(sibling) ? siblingBefore(siblings, at) : sibling);
    }

    private static @Nullable String siblingBefore(List<String> siblings, int at) {
        return at == 0 ? null : siblings.get(at - 1);
    }

    /** The last sibling under a parent, after which a moved item goes. */
    private @Nullable String last(@Nullable String parent, String item) {
        List<String> siblings = siblings(page.get().draft(), parent).stream()
                .filter(sibling -> !sibling.equals(item))
                .toList();
        return siblings.isEmpty() ? null : siblings.getLast();
    }

    private static List<String> siblings(ImportDraft draft, @Nullable String parent) {
        return draft.review().items().stream()
                .filter(item -> Objects.equals(item.parent(), parent))
                .map(ReviewItem::id)
                .toList();
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
