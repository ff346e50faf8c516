package org.paodao.supervision.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The inspection of one unit.
 *
 * @param number such as 2026-003
 * @param plan the entry of the yearly plan that provides it
 * @param answerDays working days that the unit has to answer, as the rule said when it was opened
 * @param version counts every step
 */
public record Inspection(
        UUID id,
        String number,
        UUID plan,
        String title,
        UUID unit,
        List<Check> checks,
        InspectionStage stage,
        Told told,
        int answerDays,
        int version,
        Instant createdAt) {
    public Inspection {
        checks = List.copyOf(checks);
    }

    /** Whether the unit knows of it. */
    public boolean isSent() {
        return told.sentOn() != null;
    }

    /** Until when something has to be done; null where nothing is dated. */
    public @Nullable LocalDate due() {
        return switch (stage) {
            case InspectionStage.Sent sent -> sent.due();
            case InspectionStage.Following following -> following.by();
            default -> null;
        };
    }

    public boolean isLate(LocalDate today) {
        LocalDate due = due();
        return due != null && due.isBefore(today);
    }

    /** The same one step further. */
    Inspection with(InspectionStage next, Told then) {
        return new Inspection(id, number, plan, title, unit, checks, next, then, answerDays, version + 1, createdAt);
    }

    /** The same with other points. */
    Inspection with(List<Check> others) {
        return new Inspection(id, number, plan, title, unit, others, stage, told, answerDays, version + 1, createdAt);
    }

    /** The same, with something written beside it. */
    Inspection touched() {
        return with(checks);
    }

    /**
     * What was said and when.
     *
     * @param sentOn on which the unit got the conclusion; null before
     */
    public record Told(
            @Nullable LocalDate begunOn,
            String conclusion,
            @Nullable LocalDate sentOn,
            String answer,
            @Nullable LocalDate closedOn) {
        static final Told NOTHING = new Told(null, "", null, "", null);

        Told begun(LocalDate day) {
            return new Told(day, conclusion, sentOn, answer, closedOn);
        }

        Told sent(String words, LocalDate day) {
            return new Told(begunOn, words, day, answer, closedOn);
        }

        Told answered(String words) {
            return new Told(begunOn, conclusion, sentOn, words, closedOn);
        }

        Told closed(LocalDate day) {
            return new Told(begunOn, conclusion, sentOn, answer, day);
        }
    }
}
