package org.paodao.scoring.forecast;

/** How a forecast is made. */
public enum Method {
    /** From the shares of the year that were reached by the same period of earlier years. */
    SHARES,
    /** From what earlier years added between the same period and their end. */
    SEASONAL_DIFFERENCES,
    /** From the only earlier year, and how this one moves away from it. */
    LAST_YEARS_SHAPE,
    /** The line through the middle of all slopes between two points (Theil and Sen). */
    LINE,
    /** On from the last point at the mean pace so far. */
    DRIFT;

    /** Names the sentence that says so. */
    public String key() {
        return "forecast-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
