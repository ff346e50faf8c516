package org.paodao.supervision.inspection;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import org.paodao.kernel.Sha256;

/**
 * Draws samples that anybody can draw again: each candidate gets the SHA-256 of the seed and its id, and those with the smallest are drawn. The same seed and the same
 * candidates give the same sample on any machine, in whatever order they stand, and nobody can steer it but by choosing the seed.
 */
final class Sampling {
    private Sampling() {}

    /** At most so many of the candidates, in the order in which they were drawn. */
    static List<Candidate> draw(List<Candidate> candidates, String seed, int wanted) {
        return candidates.stream()
                .distinct()
                .map(one -> new Drawn(one, lot(seed, one)))
                .sorted(Comparator.comparing(Drawn::lot)
                        .thenComparing(drawn -> drawn.one().id()))
                .limit(wanted)
                .map(Drawn::one)
                .toList();
    }

    private static BigInteger lot(String seed, Candidate one) {
        return new BigInteger(1, Sha256.of(seed + "\n" + one.kind() + "\n" + one.id()));
    }

    private record Drawn(Candidate one, BigInteger lot) {}
}
