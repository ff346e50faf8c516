package org.paodao.audit.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** A made-up history: entries in lanes, anchors in between. */
final class History {
    static final Instant START = Instant.parse("2023-03-01T01:02:03.000004Z");

    final UUID jurisdiction;
    final List<ChainEntry> entries = new ArrayList<>();
    final List<Anchor> anchors = new ArrayList<>();
    private final TreeMap<Integer, Anchor.Head> heads = new TreeMap<>();
    private final Random random;

    History(long seed) {
        random = new Random(seed);
        jurisdiction = new UUID(1, seed);
        int length = 4 + random.nextInt(40);
        for (int i = 0; i < length; i++) {
            write(i);
            if (random.nextInt(6) == 0) {
                anchor(i);
            }
        }
        entries.sort(Comparator.comparingInt((ChainEntry entry) -> entry.place().lane())
                .thenComparingLong(entry -> entry.place().number()));
    }

    private void write(int i) {
        var algorithm = random.nextBoolean() ? HashAlgorithm.SM3 : HashAlgorithm.SHA_256;
        int lane = random.nextInt(3);
        Anchor.Head head = heads.getOrDefault(lane, new Anchor.Head(lane, 0, ""));
        var place = new ChainEntry.Place(jurisdiction, lane, head.number() + 1);
        var content = new ChainEntry.Content(
                new UUID(2, i),
                START.plusSeconds(i),
                new ChainEntry.Who(new UUID(3, i % 4), "示例用户" + i % 4, null, null, "page", "192.0.2." + i),
                new ChainEntry.What(
                        "plan.item-changed", "plan.item", new UUID(4, i % 5), "{\"goal\": 1}", "{\"goal\": 2}", null));
        ChainEntry entry = ChainEntry.sealed(place, content, algorithm, head.hash());
        entries.add(entry);
        heads.put(lane, new Anchor.Head(lane, place.number(), entry.seal().hash()));
    }

    private void anchor(int i) {
        String previous = anchors.isEmpty() ? "" : anchors.getLast().seal().hash();
        var after = new Anchor.After(anchors.size(), previous, HashAlgorithm.SM3);
        anchors.add(Anchor.make(jurisdiction, after, START.plusSeconds(i), List.copyOf(heads.values())));
    }

    List<LaneHead> heads() {
        return heads.values().stream()
                .map(head -> new LaneHead(jurisdiction, head.lane(), head.number(), head.hash()))
                .toList();
    }

    /** Everything in the order of a check. */
    List<ChainLine> lines() {
        var lines = new ArrayList<ChainLine>(anchors);
        lines.addAll(heads());
        lines.addAll(entries);
        return lines;
    }

    static ChainCheck.Result check(List<? extends ChainLine> lines) {
        var check = new ChainCheck();
        lines.forEach(check);
        return check.end();
    }
}
