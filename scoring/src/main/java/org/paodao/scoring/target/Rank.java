package org.paodao.scoring.target;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Reasons;

/**
 * A place among others: 9th in the city, first in the group.
 *
 * @param place the last place that is good enough; 1 for the best
 * @param of    how many there are, if it is said
 * @param among names those it is compared with, if it is said
 */
public record Rank(
        int place, @Nullable Integer of, @Nullable String among) implements Target {
    public Rank {
        if (place < 1 || (of != null && of < place)) {
            throw new IllegalArgumentException("There is no place %d of %s.".formatted(place, of));
        }
    }

    /** The best of the group. */
    public static Rank best(String among) {
        return new Rank(1, null, among);
    }

    /** The place of a value: one more than the number of those that are better; those that are equal share the better place. */
    public static int placeOf(BigDecimal value, Collection<BigDecimal> others, Direction better) {
        int sign = switch (better) {
            case HIGHER -> 1;
            case LOWER -> -1;
            case RANGE, NONE ->
                throw new IllegalArgumentException("Nothing is better than another where %s counts.".formatted(better));
        };
        return 1
                + Math.toIntExact(others.stream()
                        .filter(other -> other.compareTo(value) == sign)
                        .count());
    }

    static Rank read(Parameters given) {
        Integer of = given.optional("of") == null ? null : Integer.valueOf(given.whole("of"));
        return new Rank(given.whole("place"), of, given.optional("among"));
    }

    @Override
    public TargetKind kind() {
        return TargetKind.RANK;
    }

    @Override
    public Map<String, String> parameters() {
        Map<String, String> parameters = new HashMap<>(Map.of("place", Integer.toString(place)));
        if (of != null) {
            parameters.put("of", of.toString());
        }
        if (among != null) {
            parameters.put("among", among);
        }
        return Parameters.sorted(parameters);
    }

    /** A smaller place is better; which way the value itself goes is the indicator's matter. */
    @Override
    public Direction direction() {
        return Direction.LOWER;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.PLACE);
    }

    @Override
    public @Nullable Wanted wanted(Figures figures) {
        return null;
    }

    @Override
    public Attainment attainment(Figures figures) {
        Integer reached = figures.place();
        if (reached == null) {
            return Attainment.lacking(Need.PLACE);
        }
        int room = place - reached;
        Reason reason =
                room >= 0 ? Reasons.RANK_REACHED.with(reached, place) : Reasons.RANK_SHORT.with(reached, place, -room);
        BigDecimal gap = BigDecimal.valueOf(room);
        return new Attainment(Attainment.state(room >= 0), null, gap, Attainment.Unit.PLACES, reason);
    }
}
