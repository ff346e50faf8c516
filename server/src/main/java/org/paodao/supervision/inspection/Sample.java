package org.paodao.supervision.inspection;

import java.time.Instant;
import java.util.List;

/**
 * A sample as it was drawn, with all it takes to draw it again.
 *
 * @param candidates everything that could have been drawn
 * @param reason why it was drawn again; empty for the first
 */
public record Sample(
        int number,
        String seed,
        int wanted,
        List<Candidate> candidates,
        List<Candidate> drawn,
        String reason,
        Instant at,
        String byName) {
    public Sample {
        candidates = List.copyOf(candidates);
        drawn = List.copyOf(drawn);
    }

    /** Whether drawing it again gives the same. */
    public boolean holds() {
        return Sampling.draw(candidates, seed, wanted).equals(drawn);
    }
}
