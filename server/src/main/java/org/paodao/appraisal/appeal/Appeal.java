package org.paodao.appraisal.appeal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.paodao.kernel.Refusal;

/**
 * What a unit objects to: one line of its ledger.
 *
 * @param number such as 2026-003
 * @param text what is wrong with the line, as the unit says
 * @param answerBy the last day for the ruling
 * @param version counts every step
 */
public record Appeal(
        UUID id,
        String number,
        Against against,
        String text,
        Filing filing,
        LocalDate answerBy,
        AppealStage stage,
        int version) {

    /**
     * The line, as it stood.
     *
     * @param run    number of the official run
     * @param line   its place in the ledger of the unit, from 0
     * @param clause code of the clause
     */
    public record Against(UUID round, int run, UUID unit, int line, String clause, BigDecimal amount) {}

    /** Who filed it, and when. */
    public record Filing(Instant at, LocalDate on, UUID by, String byName) {}

    public UUID unit() {
        return against.unit();
    }

    /** Whether the ruling is late. */
    public boolean isLate(LocalDate today) {
        return stage.open() && answerBy.isBefore(today);
    }

    /** Somebody looks into it. */
    Appeal hear(AppealStage.Judge judge) {
        return switch (stage) {
            case AppealStage.Filed filed -> to(filed.hear(judge));
            default -> throw notNow();
        };
    }

    Appeal rule(AppealStage.Judge judge, Verdict verdict, LocalDate on) {
        return switch (stage) {
            case AppealStage.InHearing hearing -> to(hearing.rule(judge, verdict, on));
            default -> throw notNow();
        };
    }

    Appeal withdraw(String why) {
        return switch (stage) {
            case AppealStage.Filed filed -> to(filed.withdraw(why));
            case AppealStage.InHearing hearing -> to(hearing.withdraw(why));
            default -> throw notNow();
        };
    }

    private Appeal to(AppealStage next) {
        return new Appeal(id, number, against, text, filing, answerBy, next, version + 1);
    }

    private Refusal notNow() {
        return Refusal.conflict("appraisalappeal.not-now." + stage.word());
    }
}
