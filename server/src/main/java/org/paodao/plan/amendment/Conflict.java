package org.paodao.plan.amendment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.Item;

/** Something that a draft changes and that was changed otherwise in the meantime. */
public record Conflict(Spot spot, Fault fault) {

    /** What happened. */
    public enum Fault {
        /** Both changed it, each otherwise. */
        BOTH_CHANGED,
        /** The draft changes an item that was deleted. */
        GONE,
        /** The draft deletes an item that was changed. */
        DELETES_CHANGED
    }

    /**
     * What stands in the way of doing a draft's edits again over another content.
     *
     * @param base what the edits were made over
     * @param now what they are to be done over
     */
    static List<Conflict> between(Content base, Content now, List<Edit> edits) {
        Content mine = base.after(edits);
        Set<UUID> restored = restored(edits);
        Set<Spot> spots = spots(edits);
        var conflicts = new ArrayList<Conflict>();
        Set<UUID> gone = new LinkedHashSet<>();
        for (Spot spot : spots) {
            boolean changes = !spot.same(base, mine);
            if (changes && base.has(spot.item()) && !now.has(spot.item()) && mine.has(spot.item())) {
                gone.add(spot.item());
            } else if (changes && spot.aspect() == Aspect.EXISTENCE && base.has(spot.item())) {
                deletion(spot, base, now).ifPresent(conflicts::add);
            } else if ((changes || restored.contains(spot.item()))
                    && now.has(spot.item())
                    && !spot.same(base, now)
                    && !spot.same(mine, now)) {
                conflicts.add(new Conflict(spot, Fault.BOTH_CHANGED));
            }
        }
        gone.forEach(item -> conflicts.add(new Conflict(new Spot(item, Aspect.EXISTENCE, null), Fault.GONE)));
        return conflicts;
    }

    /** Every place that the edits touch; an item that is brought back is touched as a whole. */
    private static Set<Spot> spots(List<Edit> edits) {
        Set<Spot> spots = new LinkedHashSet<>();
        for (Edit edit : edits) {
            spots.add(Spot.of(edit));
            if (edit instanceof Edit.Restore) {
                Aspect.said().forEach(aspect -> spots.add(new Spot(edit.item(), aspect, null)));
            }
        }
        return spots;
    }

    private static Set<UUID> restored(List<Edit> edits) {
        return edits.stream()
                .filter(edit -> edit instanceof Edit.Restore)
                .map(Edit::item)
                .collect(Collectors.toSet());
    }

    private static Optional<Conflict> deletion(Spot spot, Content base, Content now) {
        return base.item(spot.item())
                .flatMap(was -> now.item(spot.item())
                        .filter(is -> !Aspect.differing(was, is).isEmpty()))
                .map(changed -> new Conflict(spot, Fault.DELETES_CHANGED));
    }

    /** What has to be added to the draft's edits so that a conflict is settled. */
    List<Edit> settle(boolean mine, Content draft, Content now) {
        UUID id = spot.item();
        return switch (fault) {
            case GONE ->
                mine
                        ? draft.item(id).stream()
                                .map(item -> (Edit) new Edit.Restore(item, null, touching(id, draft)))
                                .toList()
                        : List.of();
            case DELETES_CHANGED -> mine ? List.of() : back(id, now);
            case BOTH_CHANGED -> mine ? List.of() : theirs(now);
        };
    }

    /** The item as it is now, with its support. */
    private static List<Edit> back(UUID id, Content now) {
        return now.item(id).stream()
                .map(item -> (Edit) new Edit.Restore(item, before(id, now), touching(id, now)))
                .toList();
    }

    private static List<Tie> touching(UUID id, Content content) {
        return content.ties().stream().filter(tie -> tie.touches(id)).toList();
    }

    private List<Edit> theirs(Content now) {
        UUID to = spot.to();
        if (to != null) {
            return List.of(now.tie(spot.item(), to)
                    .map(tie -> (Edit) new Edit.Support(tie.from(), tie.to(), tie.weight(), tie.note()))
                    .orElseGet(() -> new Edit.Part(spot.item(), to)));
        }
        return now.item(spot.item()).stream()
                .map(item -> spot.aspect() == Aspect.PLACE
                        ? new Edit.Move(item.id(), item.parent(), before(item.id(), now))
                        : Edits.saying(spot.aspect(), item))
                .toList();
    }

    /** The item of the same kind that stands before one. */
    static @Nullable UUID before(UUID id, Content content) {
        @Nullable UUID before = null;
        String kind = content.item(id).map(Item::kind).orElse("");
        for (Item item : content.items()) {
            if (item.id().equals(id)) {
                return before;
            }
            if (item.kind().equals(kind)) {
                before = item.id();
            }
        }
        return before;
    }
}
