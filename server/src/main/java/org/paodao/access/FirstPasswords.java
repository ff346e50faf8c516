package org.paodao.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long a password holds that somebody else made up: long enough to hand it over, no longer. */
@Component
public class FirstPasswords {
    private final int days;
    private final Clock clock;

    FirstPasswords(@Value("${paodao.password.first-days:7}") int days, Clock clock) {
        if (days < 1) {
            throw new IllegalArgumentException("paodao.password.first-days must be 1 or more.");
        }
        this.days = days;
        this.clock = clock;
    }

    /** For how many days. */
    public int days() {
        return days;
    }

    /** Those made up at this moment or before hold no more. */
    OffsetDateTime endedBefore() {
        return OffsetDateTime.now(clock).minusDays(days);
    }
}
