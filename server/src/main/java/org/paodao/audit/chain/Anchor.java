package org.paodao.audit.chain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The ends of all lanes at one moment, chained to the anchor before. Kept elsewhere, it proves later that nothing up to it
 * was cut off.
 *
 * @param number counts the jurisdiction's anchors from 1
 * @param at when it was made
 * @param entries how many entries the lanes have held by then
 * @param heads ends of the lanes that hold entries, by lane
 * @param seal what binds it to the anchor before
 */
public record Anchor(UUID jurisdiction, long number, Instant at, long entries, List<Head> heads, Seal seal)
        implements ChainLine {
    public Anchor {
        heads = List.copyOf(heads);
    }

    /** The end of one lane. */
    public record Head(int lane, long number, String hash) {}

    /** An anchor on these heads, after another. */
    public static Anchor make(UUID jurisdiction, After after, Instant at, List<Head> heads) {
        long entries = heads.stream().mapToLong(Head::number).sum();
        var open = new Anchor(
                jurisdiction,
                after.number() + 1,
                at,
                entries,
                heads,
                new Seal(after.algorithm(), after.previous(), ""));
        return new Anchor(
                jurisdiction,
                open.number,
                at,
                entries,
                heads,
                new Seal(after.algorithm(), after.previous(), open.computed()));
    }

    /** The hash that these contents give. */
    public String computed() {
        var bytes = new CanonicalBytes("paodao-anchor-1")
                .add(jurisdiction)
                .add(number)
                .add(seal.previous())
                .add(at)
                .add(entries);
        heads.forEach(head -> bytes.add(head.lane()).add(head.number()).add(head.hash()));
        return bytes.hash(seal.algorithm());
    }

    /**
     * What a new anchor follows.
     *
     * @param number of the anchor before; 0 when there is none
     * @param previous its hash; empty when there is none
     * @param algorithm for the new one
     */
    public record After(long number, String previous, HashAlgorithm algorithm) {}
}
