package org.paodao.plan.amendment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.plan.Item;
import org.paodao.plan.PlanView;

/**
 * An amendment with what it says.
 *
 * @param plan the plan in the version that the edits are made over
 * @param base what that says
 * @param content what it will say
 * @param made every edit ever made, in order, those taken back too
 * @param mine whether the one who asks may edit it
 */
public record Draft(Amendment amendment, PlanView plan, Content base, Content content, List<Made> made, boolean mine) {
    public Draft {
        made = List.copyOf(made);
    }

    static Draft of(Amendment amendment, PlanView plan, List<Made> made, boolean mine) {
        var base = Content.of(plan);
        return new Draft(amendment, plan, base, base.after(holding(made)), made, mine);
    }

    private static List<Edit> holding(List<Made> made) {
        return made.stream().filter(Made::holds).map(Made::edit).toList();
    }

    /** The edits that hold. */
    public List<Edit> edits() {
        return holding(made);
    }

    /** What it changes. */
    public Difference difference() {
        return Difference.between(base, content);
    }

    /** What it said in an earlier version of the draft. */
    Content in(int version) {
        return base.after(
                made.stream().filter(one -> one.heldIn(version)).map(Made::edit).toList());
    }

    /** Whether an edit was taken back in this version of the draft. */
    boolean isUndoneIn(int version) {
        return made.stream().anyMatch(one -> Objects.equals(one.undoneIn(), version));
    }

    /** The edit that undoing takes back. */
    public Optional<Made> last() {
        return made.stream().filter(Made::holds).reduce((first, second) -> second);
    }

    String categoryName(UUID id) {
        return plan.category(id).map(category -> category.name()).orElse("");
    }

    /** Who changed it after a version of the draft. */
    String changedBy(int version) {
        return made.stream()
                .filter(one -> one.madeIn() > version || (one.undoneIn() != null && one.undoneIn() > version))
                .map(one -> one.undoneIn() != null && one.undoneBy() != null ? one.undoneBy() : one.byName())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    /** Who opened and edited it. */
    Set<UUID> authors() {
        return Stream.concat(Stream.of(amendment.opened().by()), made.stream().map(Made::by))
                .collect(Collectors.toSet());
    }

    /** Whether this item may be changed in the draft: the office's own draft everything, a unit's what it leads. */
    public boolean mayTouch(UUID item) {
        UUID unit = amendment.unit();
        return unit == null
                || base.item(item)
                        .map(one -> isLed(one, unit))
                        .orElseGet(() -> content.item(item)
                                .map(one -> one.path().equals(Sketch.NEW))
                                .orElse(false));
    }

    /** Whether a unit leads an item. */
    static boolean isLed(Item item, UUID unit) {
        return item.leads().stream().anyMatch(doer -> unit.equals(doer.unit()));
    }

    /** Which draft of which plan, as its address says: the plan's address, the draft's number. */
    public record Key(String plan, int number) {}

    /** The items that may be changed, in the order of the plan. */
    public List<Item> touchable() {
        return content.items().stream().filter(item -> mayTouch(item.id())).toList();
    }
}
