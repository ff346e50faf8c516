package org.paodao.progress.light;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The office's day, and who is told when lights turn. */
@Component
class Turning {
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Turning(Clock clock, ApplicationEventPublisher events) {
        this.clock = clock;
        this.events = events;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ZoneId zone() {
        return clock.getZone();
    }

    /** As exact as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    void tell(ItemLightsTurned news) {
        events.publishEvent(news);
    }
}
