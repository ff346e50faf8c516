package org.paodao.indicator.light;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.GoalPath;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Period;
import org.paodao.scoring.path.Path;

/** Remembers what the goals of indicators come to, for most units have none of their own, and of what was asked for last the way, which the periods of a year share. */
final class Wishes {
    private final Shelf shelf;
    private final IdentityHashMap<Indicator, Map<Integer, Map<UUID, @Nullable Wish>>> read = new IdentityHashMap<>();
    private final IdentityHashMap<GoalPath, Alike> alike = new IdentityHashMap<>();
    private @Nullable Indicator lastIndicator;
    private @Nullable UUID lastUnit;
    private int lastYear;
    private @Nullable Wish last;
    private boolean walked;
    private @Nullable Path way;

    Wishes(Shelf shelf) {
        this.shelf = shelf;
    }

    /** What {@link Wish#of(Indicator, UUID, int)} finds. */
    @SuppressWarnings("ReferenceEquality") // As the map that remembers does.
    @Nullable
    Wish of(Indicator indicator, UUID unit, int year) {
        if (indicator != lastIndicator || year != lastYear || !unit.equals(lastUnit)) {
            lastIndicator = indicator;
            lastUnit = unit;
            lastYear = year;
            last = found(indicator, unit, year);
            walked = false;
        }
        return last;
    }

    private @Nullable Wish found(Indicator indicator, UUID unit, int year) {
        Map<UUID, @Nullable Wish> byOwner = read.computeIfAbsent(indicator, none -> new HashMap<>())
                .computeIfAbsent(year, one -> Wish.byOwner(indicator, one));
        return Wish.among(byOwner, unit);
    }

    /** Where what was asked for last should stand; null where that comes to no number. */
    @Nullable
    Path path(Period period) {
        Wish wish = last;
        if (wish == null) {
            return null;
        }
        if (!walked || !wish.isOneWay()) {
            walked = true;
            way = way(wish, period);
        }
        return way;
    }

    /** Most goals lead all units the same way. */
    private @Nullable Path way(Wish wish, Period period) {
        Alike shared = alike.get(wish.set());
        if (shared == null) {
            shared = wish.isAlike() ? new Alike(true, wish.path(shelf, period)) : Alike.NO;
            alike.put(wish.set(), shared);
        }
        return shared.is() ? shared.path() : wish.path(shelf, period);
    }

    /**
     * Whether all units go the same way to a goal, and which; null where that comes to no number.
     *
     * @param path null where they do not, too
     */
    private record Alike(boolean is, @Nullable Path path) {
        static final Alike NO = new Alike(false, null);
    }
}
