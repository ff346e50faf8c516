package org.paodao.audit.chain;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.chain.Finding.Kind;

/** Follows each lane from its beginning to its head. */
final class LaneCheck {
    private final AnchorCheck anchors;
    private final Map<Lane, LaneHead> ahead = new LinkedHashMap<>();
    private final Set<Lane> reached = new HashSet<>();
    private @Nullable Lane lane;
    private LaneHead head = new LaneHead(new UUID(0, 0), 0, 0, "");
    private @Nullable ChainEntry last;
    private long number;
    private String hash = "";

    LaneCheck(AnchorCheck anchors) {
        this.anchors = anchors;
    }

    void head(LaneHead next) {
        ahead.put(new Lane(next.jurisdiction(), next.lane()), next);
    }

    @Nullable
    Finding entry(ChainEntry entry) {
        Lane its = Lane.of(entry);
        if (!its.equals(lane)) {
            Finding earlier = turnTo(its, entry);
            if (earlier != null) {
                return earlier;
            }
        }
        Finding wrong = wrong(entry, its);
        anchors.told(entry);
        last = entry;
        number = entry.place().number();
        hash = entry.seal().hash();
        return wrong;
    }

    private @Nullable Finding wrong(ChainEntry entry, Lane its) {
        long stands = entry.place().number();
        if (stands > number + 1) {
            return its.missing(number + 1);
        }
        if (stands <= number || stands > head.number()) {
            return Finding.at(Kind.INSERTED, entry);
        }
        if (!entry.computed().equals(entry.seal().hash())) {
            return Finding.at(Kind.ALTERED, entry);
        }
        if (!entry.seal().previous().equals(hash)) {
            return Finding.at(Kind.REPLACED, last != null ? last : entry);
        }
        String held = anchors.held(entry.place());
        return held == null || held.equals(entry.seal().hash()) ? null : Finding.at(Kind.NOT_AS_ANCHORED, entry);
    }

    private @Nullable Finding turnTo(Lane next, ChainEntry entry) {
        Finding left = finish();
        if (left != null) {
            return left;
        }
        if (!ahead.containsKey(next)) {
            return Finding.at(Kind.HEAD_MISSING, entry);
        }
        while (true) {
            Lane first = ahead.keySet().iterator().next();
            open(first);
            if (first.equals(next)) {
                return null;
            }
            Finding empty = finish();
            if (empty != null) {
                return empty;
            }
        }
    }

    private void open(Lane next) {
        Anchor.Head beginning = anchors.beginning(next);
        lane = next;
        reached.add(next);
        head = Objects.requireNonNull(ahead.remove(next));
        last = null;
        number = beginning.number();
        hash = beginning.hash();
    }

    /** The lane must reach its head, and as far as any anchor. */
    private @Nullable Finding finish() {
        if (lane == null) {
            return null;
        }
        Lane done = lane;
        lane = null;
        if (number < Math.max(head.number(), anchors.highest(done))) {
            return done.missing(number + 1);
        }
        if (!head.hash().equals(hash)) {
            return last == null ? done.missing(number) : Finding.at(Kind.REPLACED, last);
        }
        return null;
    }

    /** After the last entry: lanes that should have had some. */
    @Nullable
    Finding end() {
        Finding left = finish();
        while (left == null && !ahead.isEmpty()) {
            open(ahead.keySet().iterator().next());
            left = finish();
        }
        return left != null ? left : gone();
    }

    private @Nullable Finding gone() {
        return anchors.lanes().stream()
                .filter(known -> !reached.contains(known)
                        && anchors.highest(known) > anchors.beginning(known).number())
                .findFirst()
                .map(known -> known.missing(anchors.beginning(known).number() + 1))
                .orElseGet(anchors::untold);
    }
}
