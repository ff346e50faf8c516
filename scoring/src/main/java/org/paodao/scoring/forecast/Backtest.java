package org.paodao.scoring.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paodao.scoring.Period;
import org.paodao.scoring.Rounding;

/** Past forecasts held against what came: each made with what was known at its time. */
public record Backtest(List<Trial> trials) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int PERCENT_DECIMALS = 1;

    public Backtest {
        trials = List.copyOf(trials);
    }

    /** A forecast and its outcome. */
    public record Trial(Period asOf, YearEnd.Estimate forecast, BigDecimal outcome) {

        /** Whether the outcome lay within the interval. */
        public boolean held() {
            return forecast.interval().holds(outcome);
        }

        /** How far the forecast was too high; negative if it was too low. */
        public BigDecimal error() {
            return forecast.interval().middle().subtract(outcome);
        }
    }

    /** From every period of every closed year for which a forecast could be made. */
    public static Backtest of(Series series) {
        List<Trial> trials = new ArrayList<>();
        for (Period asOf : series.values().periods()) {
            BigDecimal outcome = series.values()
                    .of(new Period(
                            asOf.year(), series.frequency(), series.frequency().perYear()));
            if (outcome != null && Forecast.yearEnd(series, asOf) instanceof YearEnd.Estimate estimate) {
                trials.add(new Trial(asOf, estimate, outcome));
            }
        }
        return new Backtest(trials);
    }

    /** Percent of outcomes within their interval; empty without a trial. */
    public Optional<BigDecimal> coverage() {
        return mean(trials.stream()
                .map(trial -> trial.held() ? HUNDRED : BigDecimal.ZERO)
                .toList());
    }

    /** Mean distance from the outcome in percent of it; outcomes of nothing are left out. */
    public Optional<BigDecimal> meanAbsolutePercentageError() {
        return mean(shares().stream().map(BigDecimal::abs).toList());
    }

    /** Mean of how far forecasts were too high, in percent of the outcome; negative if too low. */
    public Optional<BigDecimal> bias() {
        return mean(shares());
    }

    private List<BigDecimal> shares() {
        return trials.stream()
                .filter(trial -> trial.outcome().signum() != 0)
                .map(trial ->
                        trial.error().multiply(HUNDRED).divide(trial.outcome().abs(), Rounding.EXACT))
                .toList();
    }

    private static Optional<BigDecimal> mean(List<BigDecimal> figures) {
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(Rounding.to(
                        PERCENT_DECIMALS,
                        figures.stream()
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .divide(new BigDecimal(figures.size()), Rounding.EXACT)));
    }
}
