package org.paodao.plan.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.plan.Item;
import org.paodao.plan.PlanView;
import org.paodao.plan.Revision;

/**
 * What publishing a draft would do to the plan as it is now.
 *
 * @param newest the plan in its newest version
 * @param now what that says
 * @param result what the next version would say
 * @param conflicts what was changed both in the draft and in the plan meanwhile
 * @param closedUntil the last day that is closed; null when none is
 * @param closed the items that would be changed within the closed period
 */
public record Proposal(
        Draft draft,
        PlanView newest,
        Content now,
        Content result,
        List<Conflict> conflicts,
        @Nullable LocalDate closedUntil,
        Set<UUID> closed) {

    static Proposal of(Draft draft, PlanView newest, Optional<LocalDate> closedUntil) {
        var now = Content.of(newest);
        Content result = now.after(draft.edits());
        Difference difference = Difference.between(now, result);
        boolean moved = newest.head().version() != draft.amendment().base();
        return new Proposal(
                draft,
                newest,
                now,
                result,
                moved ? Conflict.between(draft.base(), now, draft.edits()) : List.of(),
                closedUntil.orElse(null),
                closedUntil
                        .map(until -> ClosedPeriod.touched(until, difference))
                        .orElse(Set.of()));
    }

    /** What it changes. */
    public Difference difference() {
        return Difference.between(now, result);
    }

    /** Whether the plan went on since the draft was made. */
    public boolean isBehind() {
        return newest.head().version() != draft.amendment().base();
    }

    /** @throws Refusal when an item that it writes is of a kind or in a category that the plan has no more */
    void checkVocabulary() {
        Difference difference = difference();
        Stream.concat(difference.added().stream(), difference.altered().stream().map(Difference.Altered::after))
                .filter(item ->
                        newest.kinds().stream().noneMatch(kind -> kind.code().equals(item.kind()))
                                || item.categories().stream()
                                        .anyMatch(id -> newest.category(id).isEmpty()))
                .findFirst()
                .ifPresent(item -> {
                    throw Refusal.conflict("amendment.vocabulary", item.title());
                });
    }

    /** What writes it. */
    Revision revision(Map<UUID, Integer> positions) {
        Difference difference = difference();
        Map<UUID, Item> before = now.byId();
        Map<UUID, Integer> held = new HashMap<>();
        before.keySet().forEach(id -> held.put(id, positions.getOrDefault(id, 0)));
        Map<UUID, Integer> places = Order.positions(result.order(), held);
        places.entrySet().removeIf(place -> place.getValue().equals(held.get(place.getKey())));
        var written = new ArrayList<Revision.Written>();
        for (Item item : result.items()) {
            Item was = before.get(item.id());
            if (was == null
                    || places.containsKey(item.id())
                    || !Aspect.differing(was, item).isEmpty()) {
                written.add(new Revision.Written(was, item));
            }
        }
        return new Revision(
                draft.amendment().id().toString(),
                newest.head().version(),
                draft.amendment().title() + "：" + draft.amendment().reason(),
                written,
                difference.removed().stream().map(Item::id).toList(),
                difference.links().stream().flatMap(Proposal::link).toList(),
                places);
    }

    private static Stream<Revision.Link> link(Difference.Link link) {
        Tie tie = link.after();
        return Stream.of(new Revision.Link(
                link.from(),
                link.to(),
                tie != null,
                tie == null ? null : tie.weight(),
                tie == null ? null : tie.note()));
    }
}
