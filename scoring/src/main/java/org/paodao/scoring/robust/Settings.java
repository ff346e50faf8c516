package org.paodao.scoring.robust;

/**
 * How the draws are made. Weights and inputs move evenly between their bounds.
 *
 * @param seed    the same seed gives the same result, whatever the number of threads
 * @param weights by how many whole percent the full marks of a leaf may move, before all together are brought back to their sum
 * @param inputs  by how many whole percent a figure or mark may be off; events are facts and stay
 */
public record Settings(long seed, int draws, int weights, int inputs, int threads) {
    public Settings {
        if (draws < 1 || weights < 0 || weights >= 100 || inputs < 0 || threads < 1) {
            throw new IllegalArgumentException("No draws can be made with %d draws, ±%s %%, ±%s %%, %d threads."
                    .formatted(draws, weights, inputs, threads));
        }
    }

    /** 10,000 draws, weights ±10 %, two threads. */
    public static Settings usual(long seed, int inputs) {
        return new Settings(seed, 10_000, 10, inputs, 2);
    }
}
