package org.paodao.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Seeded figures: the same seed, the same figures. */
public record Chance(Random random) {
    /** Mutation tests run everything thousands of times, so they ask for a part of the cases only. */
    private static final int PART = Integer.getInteger("scoring.part-of-cases", 1);

    /** So many cases, or as many as are asked for here. */
    public static int cases(int all) {
        return Math.max(1, all / PART);
    }

    public static Chance of(long seed) {
        return new Chance(new Random(seed));
    }

    /** Seeds for so many cases. */
    public static Stream<Long> seeds(int cases) {
        return IntStream.range(0, cases(cases)).mapToObj(i -> 20_230_000L + i);
    }

    /** A decimal with up to three decimals between the two. */
    public BigDecimal decimal(int from, int to) {
        int scale = random.nextInt(4);
        long unit = Math.round(Math.pow(10, scale));
        return BigDecimal.valueOf(from * unit + random.nextLong((to - from) * unit + 1), scale);
    }

    public int whole(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    public boolean flip() {
        return random.nextBoolean();
    }
}
