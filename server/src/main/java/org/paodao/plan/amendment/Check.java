package org.paodao.plan.amendment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.plan.Item;

/** What a person can correct before an edit is kept. */
final class Check {
    private static final int TITLE = 300;
    private static final int LINE = 100;

    private final Draft draft;
    private final List<Flaw> flaws = new ArrayList<>();

    private Check(Draft draft) {
        this.draft = draft;
    }

    /** @throws Refusal at the fields concerned */
    static void of(Draft draft, Edit edit) {
        var check = new Check(draft);
        check.scope(edit);
        check.edit(edit);
        if (!check.flaws.isEmpty()) {
            throw Refusal.invalid(check.flaws);
        }
    }

    private void scope(Edit edit) {
        UUID unit = draft.amendment().unit();
        boolean mine = switch (edit) {
            case Edit.Add add -> unit == null || add.doers().stream().anyMatch(doer -> unit.equals(doer.unit()));
            case Edit.Support support -> draft.mayTouch(support.item()) || draft.mayTouch(support.to());
            case Edit.Part part -> draft.mayTouch(part.item()) || draft.mayTouch(part.to());
            case Edit.Restore restore -> unit == null || Draft.isLed(restore.was(), unit);
            default -> draft.mayTouch(edit.item());
        };
        if (!mine) {
            throw Refusal.forbidden("amendment.not-led");
        }
        boolean comes = edit instanceof Edit.Add || edit instanceof Edit.Restore;
        if (!comes && !draft.content().has(edit.item())) {
            throw Refusal.conflict("amendment.item-gone");
        }
    }

    private void edit(Edit edit) {
        switch (edit) {
            case Edit.Add add -> added(add);
            case Edit.Reword reword -> words(reword);
            case Edit.Reclassify kind -> kind(kind.kind());
            case Edit.Move move -> place(move);
            case Edit.Categorize sorted -> categories(sorted.categories());
            case Edit.Assign assigned -> units(assigned);
            case Edit.Charge charged -> charged.leaders().forEach(name -> length("leaders", name, LINE));
            case Edit.Schedule scheduled -> deadlines(scheduled.deadlines());
            case Edit.Aim aimed -> aimed.goals().forEach(this::goal);
            case Edit.Delete deleted -> deleted(deleted);
            case Edit.Restore restored -> kind(restored.was().kind());
            case Edit.Support support -> support(support);
            case Edit.Part parted -> known("to", parted.to());
        }
    }

    private void added(Edit.Add add) {
        title(add.title());
        kind(add.kind());
        if (add.parent() != null) {
            known("parent", add.parent());
        }
    }

    private void words(Edit.Reword reword) {
        String text = reword.text() == null ? "" : reword.text();
        if (reword.aspect() == Aspect.TITLE) {
            title(text);
        } else if (reword.aspect() == Aspect.CODE || reword.aspect() == Aspect.LABEL) {
            length(reword.aspect().word(), text, LINE);
        }
    }

    private void title(String title) {
        if (title.isBlank()) {
            flaws.add(Flaw.at("title", "plan.item.title-missing"));
        }
        length("title", title, TITLE);
    }

    private void length(String field, String text, int limit) {
        if (text.length() > limit) {
            flaws.add(Flaw.at(field, "amendment.long", limit, text.length()));
        }
    }

    private void kind(String code) {
        if (draft.plan().kinds().stream().noneMatch(kind -> kind.code().equals(code))) {
            flaws.add(Flaw.at("kind", "amendment.kind-unknown"));
        }
    }

    private void place(Edit.Move move) {
        if (move.parent() != null && draft.content().withBelow(move.item()).contains(move.parent())) {
            flaws.add(Flaw.at("parent", "amendment.below-itself"));
        } else if (move.parent() != null) {
            known("parent", move.parent());
        }
        if (move.after() != null) {
            known("after", move.after());
        }
    }

    private void known(String field, @Nullable UUID item) {
        if (!draft.content().has(item)) {
            flaws.add(Flaw.at(field, "amendment.item-gone"));
        }
    }

    private void categories(List<UUID> categories) {
        if (categories.stream().anyMatch(id -> draft.plan().category(id).isEmpty())) {
            flaws.add(Flaw.at("categories", "amendment.category-unknown"));
        }
    }

    private void units(Edit.Assign assigned) {
        assigned.doers().forEach(doer -> length("units", doer.printedName(), LINE));
        long distinct = assigned.doers().stream()
                .map(doer -> doer.printedName() + " " + doer.role())
                .distinct()
                .count();
        if (distinct < assigned.doers().size()) {
            flaws.add(Flaw.at("units", "amendment.unit-twice"));
        }
    }

    private void deadlines(List<Item.Due> deadlines) {
        deadlines.forEach(due -> length("deadlines", due.text(), LINE));
        if (deadlines.stream().filter(Item.Due::main).count() > 1) {
            flaws.add(Flaw.at("deadlines", "amendment.two-main"));
        }
    }

    private void goal(Item.Goal goal) {
        length("targets", goal.text(), TITLE);
        BigDecimal low = goal.value();
        BigDecimal high = goal.valueMax();
        if (low != null && high != null && low.compareTo(high) > 0) {
            flaws.add(Flaw.at("targets", "amendment.range-upside-down", low, high));
        }
    }

    private void deleted(Edit.Delete deleted) {
        if (deleted.why().isBlank()) {
            flaws.add(Flaw.at("why", "amendment.why-missing"));
        }
        long below = draft.content().items().stream()
                .filter(item -> deleted.item().equals(item.parent()))
                .count();
        if (below > 0) {
            flaws.add(Flaw.at("why", "amendment.has-below", below));
        }
    }

    private void support(Edit.Support support) {
        known("to", support.to());
        if (support.to().equals(support.item())) {
            flaws.add(Flaw.at("to", "amendment.supports-itself"));
        }
        BigDecimal weight = support.weight();
        if (weight != null && weight.signum() <= 0) {
            flaws.add(Flaw.at("weight", "amendment.weight-invalid"));
        }
    }
}
