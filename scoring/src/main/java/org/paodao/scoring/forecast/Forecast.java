package org.paodao.scoring.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;

/** Says what a year will end with. */
public final class Forecast {
    private static final int FEWEST = 3;

    private Forecast() {}

    /**
     * What the year of the period will end with, seen from the period: from earlier years if there are two, else from last year's shape or the trend. Values after the
     * period are not looked at. A year whose plan begins within it goes on from there.
     */
    public static YearEnd yearEnd(Series series, Period asOf) {
        int known = series.upTo(asOf);
        if (known < FEWEST && !(asOf.closesYear() && series.values().of(asOf) != null)) {
            return new YearEnd.Abstained(Reason.of("forecast-too-few-points", known, FEWEST));
        }
        var line = TimeLine.of(series, asOf);
        Optional<Scaled> scaled = Kernel.yearEnd(line.strip(), line.index(), line.origin(series.begin(asOf)));
        return scaled.<YearEnd>map(found -> said(found, line))
                .orElseGet(() -> new YearEnd.Abstained(Reason.of("forecast-too-little", asOf.year())));
    }

    private static YearEnd said(Scaled scaled, TimeLine line) {
        Period last = line.period(scaled.last());
        Method method = scaled.method();
        if (method == null) {
            BigDecimal value = line.decimal(scaled.middle());
            return new YearEnd.Known(value, Reason.of("forecast-known", last, value));
        }
        var interval =
                new Interval(line.decimal(scaled.low()), line.decimal(scaled.middle()), line.decimal(scaled.high()));
        return new YearEnd.Estimate(method, interval, last, Reason.of(method.key(), scaled.basis(), last));
    }

    /** Every key of a reason that comes out of this package. */
    public static List<String> keys() {
        return Stream.concat(
                        Stream.of(Method.values()).map(Method::key),
                        Stream.of(
                                "forecast-known",
                                "forecast-too-few-points",
                                "forecast-too-little",
                                "run-rate-fall",
                                "run-rate-fall-multiple",
                                "run-rate-needed",
                                "run-rate-needed-multiple",
                                "run-rate-no-value",
                                "run-rate-not-above",
                                "run-rate-not-below",
                                "run-rate-over",
                                "run-rate-reached",
                                "run-rate-rise",
                                "run-rate-rise-multiple",
                                "run-rate-year-closed"))
                .sorted()
                .toList();
    }
}
