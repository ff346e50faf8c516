package org.paodao.progress.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A yellow or red card of a unit.
 *
 * @param number such as 2026-003
 * @param unit to whom it is
 * @param about the item it is about; null for how the unit works altogether
 * @param stage how far it has come
 * @param issuedOn null before it is issued
 * @param answer what the unit says; empty before it does
 * @param closedOn null while it is open
 * @param version counts every step
 */
public record Card(
        UUID id,
        String number,
        CardColor color,
        UUID unit,
        @Nullable About about,
        Grounds grounds,
        CardStage stage,
        @Nullable LocalDate issuedOn,
        String answer,
        @Nullable LocalDate closedOn,
        int version,
        Instant createdAt) {

    /** An item of a plan as it was called then. */
    public record About(UUID item, String title) {}

    /**
     * Why it was proposed or issued, and what is asked.
     *
     * @param reason a person's; empty where a rule proposed it
     * @param rule null where a person issued it
     * @param lights that the rule saw, oldest first
     * @param answerDays working days within which the unit answers
     * @param goodMonths after which it is to be lifted
     */
    public record Grounds(
            String reason, @Nullable ByRule rule, List<CardLight> lights, int answerDays, int goodMonths) {
        public Grounds {
            lights = List.copyOf(lights);
        }
    }

    /** The trigger of a rule set. */
    public record ByRule(String code, int version, int number) {}

    /** Whether the unit's answer is late. */
    public boolean isLate(LocalDate today) {
        return stage instanceof CardStage.Issued issued && issued.due().isBefore(today);
    }

    /** The same one step further. */
    Card to(CardStage next) {
        return with(next, issuedOn, answer, closedOn);
    }

    Card with(CardStage next, @Nullable LocalDate issued, String said, @Nullable LocalDate closed) {
        return new Card(id, number, color, unit, about, grounds, next, issued, said, closed, version + 1, createdAt);
    }
}
