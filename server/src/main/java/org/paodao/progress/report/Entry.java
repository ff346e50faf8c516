package org.paodao.progress.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.progress.round.Duty;
import org.paodao.progress.round.Round;

/**
 * What is asked of one item in a round, and what was said.
 *
 * @param line null while nothing was said
 * @param due until when it is asked
 * @param last last day on which it is in time
 */
public record Entry(Round round, Duty duty, @Nullable ReportLine line, LocalDate due, LocalDate last) {

    public Place place() {
        return new Place(round.id(), duty.item());
    }

    /** Whose report it is. */
    public UUID unit() {
        return line == null ? Objects.requireNonNull(duty.unit()) : line.unit();
    }

    /** How far it has come. */
    public ReportState state() {
        return line == null ? new ReportState.Waiting() : line.state();
    }

    /** The version of the report; 0 while there is none. */
    public int version() {
        return line == null ? 0 : line.version();
    }

    /** Whether the unit has to write: nothing is said yet, it is being written, or it was returned. */
    public boolean isToWrite() {
        return switch (state()) {
            case ReportState.Waiting waiting -> true;
            case ReportState.Drafting drafting -> true;
            case ReportState.Returned returned -> true;
            default -> false;
        };
    }

    /** Whether it was first sent after the last day, or is not sent although that has passed. */
    public boolean isLate(LocalDate today) {
        LocalDate sent = line == null ? null : line.sentOn();
        return (sent == null ? today : sent).isAfter(last);
    }

    /** Whether anything was ever sent. */
    public boolean isSent() {
        return line != null && line.sentOn() != null;
    }
}
