package org.paodao.supervision.inspection;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;

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
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((seed + "\n" + one.kind() + "\n" + one.id()).getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private record Drawn(Candidate one, BigInteger lot) {}
}
