package org.paodao.indicator.light;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Period;
import org.paodao.scoring.path.Path;

/** Remembers the wish that was asked for last and the way to it, which the periods of a year share. */
final class Wishes {
    private final Shelf shelf;
    private @Nullable Asked asked;
    private @Nullable Wish last;
    private boolean walked;
    private @Nullable Path way;

    Wishes(Shelf shelf) {
        this.shelf = shelf;
    }

    /** What an edition wants; null where it wants nothing. */
    @Nullable
    Wish of(int edition, Indicator indicator, UUID unit, int year) {
        var now = new Asked(edition, indicator.id(), unit, year);
        if (!now.equals(asked)) {
            asked = now;
            last = Wish.of(indicator, unit, year);
            walked = false;
        }
        return last;
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
            way = wish.path(shelf, period);
        }
        return way;
    }

    private record Asked(int edition, UUID indicator, UUID unit, int year) {}
}
