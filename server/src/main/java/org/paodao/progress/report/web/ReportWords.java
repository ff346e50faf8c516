package org.paodao.progress.report.web;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.progress.report.Place;
import org.paodao.progress.report.ReportState;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Span;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.ui.Tone;
import org.paodao.ui.Ui;

/** How rounds and reports are called on pages, and where they live. */
public final class ReportWords {
    private ReportWords() {}

    /** A round by name. */
    public static String name(Ui ui, Round round) {
        String period = span(ui, round.span());
        if (!round.name().isEmpty()) {
            return ui.msg("progressround.of.demand", round.name(), period);
        }
        return round.backFill() ? ui.msg("progressround.of.back-fill", period) : period;
    }

    /** The days that a report is about. */
    public static String span(Ui ui, Span span) {
        int year = span.to().getYear();
        if (span.isMonth()) {
            return ui.period(Period.month(year, span.to().getMonthValue()));
        }
        if (span.isQuarter()) {
            return ui.period(new Period(year, Frequency.QUARTER, span.quarter()));
        }
        return ui.msg("progressround.of.span", ui.date(span.from()), ui.date(span.to()));
    }

    /** Where a report lives. */
    public static String address(Place place) {
        return "/tasks/reports/" + place.round() + "/" + place.item();
    }

    /** Where a round lives. */
    public static String round(UUID round) {
        return "/tasks/rounds/" + round;
    }

    /** A percentage; empty for none. */
    public static String percent(@Nullable BigDecimal percent) {
        if (percent == null) {
            return "";
        }
        BigDecimal bare = percent.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString() + "%";
    }

    /** The tone in which a state is shown. */
    public static Tone tone(ReportState state) {
        return switch (state) {
            case ReportState.Accepted accepted -> Tone.SUCCESS;
            case ReportState.Returned returned -> Tone.WARNING;
            case ReportState.Submitted submitted -> Tone.INFO;
            case ReportState.Approved approved -> Tone.INFO;
            default -> Tone.NEUTRAL;
        };
    }

    /** The tone in which a phase is shown. */
    public static Tone tone(Round.Phase phase) {
        return switch (phase) {
            case OPEN -> Tone.INFO;
            case GRACE -> Tone.WARNING;
            default -> Tone.NEUTRAL;
        };
    }
}
