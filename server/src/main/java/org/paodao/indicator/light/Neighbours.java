package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Standing;

/** How others stand beside a figure: the units of the same kind on the same step of the tree, or without a kind those on its step, and the superior. */
final class Neighbours {
    private static final LocalDate IN_THE_END = LocalDate.of(9999, 12, 31);

    private final Material material;
    private final Map<Key, Map<Kin, Peers>> known = new HashMap<>();
    private final Map<String, Standing> withNobody = new HashMap<>();

    Neighbours(Material material) {
        this.material = material;
    }

    /**
     * Beside the other units and the superior.
     *
     * @param group the kind of the unit; empty where it has none
     * @param alone whether it is not compared with other units
     */
    Standing of(Place place, Indicator indicator, String group, boolean alone) {
        Definition.Counterpart superior = indicator.definition().superior();
        if (alone && superior == null) {
            return withNobody.computeIfAbsent(group, kind -> kind.isEmpty() ? Standing.ALONE : Standing.in(kind));
        }
        return new Standing(
                group.isEmpty() ? null : group,
                alone ? null : peers(place, place.period()).average(),
                superior == null ? null : material.superior(superior.indicator(), place.period()),
                alone ? null : reached(place, place.period(), indicator),
                alone ? null : reached(place, place.period().plus(-1), indicator));
    }

    private Peers peers(Place place, Period period) {
        return known.computeIfAbsent(new Key(place.code(), period), this::byKin)
                .getOrDefault(kin(place.unit(), period.lastDay()), Peers.NONE);
    }

    private Map<Kin, Peers> byKin(Key key) {
        LocalDate day = key.period().lastDay();
        Map<Kin, Peers> byKin = new HashMap<>();
        for (UUID unit : material.shelf().units(key.code())) {
            BigDecimal amount =
                    unit.equals(Goal.WHOLE) ? null : material.shelf().amount(key.code(), unit, key.period());
            if (amount != null) {
                byKin.computeIfAbsent(kin(unit, day), kin -> new Peers()).add(amount);
            }
        }
        return byKin;
    }

    private Kin kin(UUID unit, LocalDate day) {
        String kind = material.around().group(unit);
        return new Kin(kind, material.around().tree().depth(unit, kind.isEmpty() ? day : IN_THE_END));
    }

    private @Nullable Integer reached(Place place, Period period, Indicator indicator) {
        Direction better = indicator.definition().direction();
        BigDecimal amount = material.shelf().amount(place.code(), place.unit(), period);
        boolean comparable = better == Direction.HIGHER || better == Direction.LOWER;
        return amount == null || !comparable ? null : peers(place, period).place(amount, better);
    }

    private record Key(String code, Period period) {}

    /** Who is compared with whom: units of a kind on the step on which they stand now, since a place may have been noted late; without a kind on that of the day. */
    private record Kin(String kind, int depth) {}
}
