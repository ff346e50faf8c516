package org.paodao.scoring.target;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Reasons;

/** A target in words, such as 适度增长: a person judges it and says why. */
public record InWords(String words) implements Target {
    public InWords {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A target in words has words.");
        }
    }

    @Override
    public TargetKind kind() {
        return TargetKind.IN_WORDS;
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("words", words);
    }

    @Override
    public Direction direction() {
        return Direction.NONE;
    }

    @Override
    public Set<Need> needs() {
        return Set.of();
    }

    @Override
    public @Nullable Wanted wanted(Figures figures) {
        return null;
    }

    @Override
    public Attainment attainment(Figures figures) {
        return Attainment.none(Attainment.State.JUDGED_BY_A_PERSON, Reasons.JUDGED_IN_WORDS.with(words));
    }
}
