package org.paodao.indicator.light;

/** A year of a line of figures. */
record LineYear(long series, int year) {
    static LineYear of(Material.Spot spot) {
        return new LineYear(spot.series(), spot.period().year());
    }
}
