package org.paodao.audit.chain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What anchors and prunings say of the lanes: which records must be there, and where each lane begins. */
final class AnchorCheck {
    private static final Anchor.Head BEGINNING = new Anchor.Head(0, 0, "");

    private final Map<UUID, List<Pruning>> unconfirmed = new LinkedHashMap<>();
    private final Map<UUID, Pruning> newestPruning = new HashMap<>();
    private final Map<UUID, Anchor> before = new HashMap<>();
    private final Map<UUID, Map<Long, Anchor>> elsewhere = new LinkedHashMap<>();
    private final Map<ChainEntry.Place, String> held = new HashMap<>();
    private final Map<Lane, Long> highest = new LinkedHashMap<>();
    private final Map<Lane, Anchor.Head> beginnings = new HashMap<>();
    private final Set<UUID> untold = new HashSet<>();

    @Nullable
    Finding keptElsewhere(Anchor anchor) {
        elsewhere
                .computeIfAbsent(anchor.jurisdiction(), none -> new LinkedHashMap<>())
                .put(anchor.number(), anchor);
        return anchor.computed().equals(anchor.seal().hash()) ? null : altered(anchor);
    }

    @Nullable
    Finding pruning(Pruning pruning) {
        unconfirmed
                .computeIfAbsent(pruning.jurisdiction(), none -> new ArrayList<>())
                .add(pruning);
        Pruning known = newestPruning.get(pruning.jurisdiction());
        if (known == null || known.anchor() < pruning.anchor()) {
            newestPruning.put(pruning.jurisdiction(), pruning);
            untold.remove(known == null ? null : known.id());
            untold.add(pruning.id());
        }
        return null;
    }

    @Nullable
    Finding anchor(Anchor anchor) {
        UUID jurisdiction = anchor.jurisdiction();
        Anchor last = before.put(jurisdiction, anchor);
        long expected = last == null ? 1 : last.number() + 1;
        if (anchor.number() != expected) {
            return Finding.anchor(Finding.Kind.ANCHOR_MISSING, jurisdiction, expected);
        }
        if (!anchor.computed().equals(anchor.seal().hash())) {
            return altered(anchor);
        }
        if (!anchor.seal().previous().equals(last == null ? "" : last.seal().hash())) {
            return last == null ? altered(anchor) : altered(last);
        }
        Anchor kept = elsewhere.getOrDefault(jurisdiction, Map.of()).get(anchor.number());
        if (kept != null && !kept.seal().hash().equals(anchor.seal().hash())) {
            return altered(anchor);
        }
        hold(anchor);
        return confirm(anchor);
    }

    private static Finding altered(Anchor anchor) {
        return Finding.anchor(Finding.Kind.ANCHOR_ALTERED, anchor.jurisdiction(), anchor.number());
    }

    private void hold(Anchor anchor) {
        for (Anchor.Head head : anchor.heads()) {
            var lane = new Lane(anchor.jurisdiction(), head.lane());
            held.put(lane.at(head.number()), head.hash());
            highest.merge(lane, head.number(), Math::max);
        }
    }

    /** A pruning ends at an anchor whose records were old enough to go. */
    private @Nullable Finding confirm(Anchor anchor) {
        List<Pruning> open = unconfirmed.getOrDefault(anchor.jurisdiction(), List.of());
        for (Pruning pruning : List.copyOf(open)) {
            if (pruning.anchor() == anchor.number()) {
                if (Duration.between(anchor.at(), pruning.at()).toDays() < Pruning.LEAST_DAYS) {
                    return Finding.anchor(Finding.Kind.PRUNING_FALSE, anchor.jurisdiction(), anchor.number());
                }
                anchor.heads().forEach(head -> beginnings.put(new Lane(anchor.jurisdiction(), head.lane()), head));
                open.remove(pruning);
            }
        }
        return null;
    }

    /** After the last anchor: what was to be among them. */
    @Nullable
    Finding end() {
        for (Map.Entry<UUID, Map<Long, Anchor>> kept : elsewhere.entrySet()) {
            Anchor last = before.get(kept.getKey());
            long reached = last == null ? 0 : last.number();
            if (kept.getValue().keySet().stream().anyMatch(number -> number > reached)) {
                return Finding.anchor(Finding.Kind.ANCHOR_MISSING, kept.getKey(), reached + 1);
            }
        }
        return unconfirmed.values().stream()
                .flatMap(List::stream)
                .findFirst()
                .map(p -> Finding.anchor(Finding.Kind.PRUNING_FALSE, p.jurisdiction(), p.anchor()))
                .orElse(null);
    }

    /** The last record of the lane that was removed when its time was over; number 0 when none was. */
    Anchor.Head beginning(Lane lane) {
        return beginnings.getOrDefault(lane, BEGINNING);
    }

    /** The hash that an anchor holds of this place; null when none does. */
    @Nullable
    String held(ChainEntry.Place place) {
        return held.get(place);
    }

    /** Up to where anchors hold the lane. */
    long highest(Lane lane) {
        return highest.getOrDefault(lane, 0L);
    }

    Set<Lane> lanes() {
        return highest.keySet();
    }

    /** An entry tells that records were removed. */
    void told(ChainEntry entry) {
        if (entry.content().what().action().equals(Pruning.ACTION)) {
            untold.remove(entry.content().what().subject());
        }
    }

    /** A removal that no entry tells of. */
    @Nullable
    Finding untold() {
        return newestPruning.values().stream()
                .filter(pruning -> untold.contains(pruning.id()))
                .findFirst()
                .map(p -> Finding.anchor(Finding.Kind.PRUNING_FALSE, p.jurisdiction(), p.anchor()))
                .orElse(null);
    }
}
