package org.paodao.organization;

import java.time.Clock;
import java.time.LocalDate;
import org.paodao.access.KnownUnits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the pages of accounts how units are called. */
@Configuration(proxyBeanMethods = false)
class AccountUnits {

    @Bean
    KnownUnits knownUnits(Units units, UnitNames names, Clock clock) {
        return new KnownUnits(
                (jurisdiction, name) -> names.holder(jurisdiction, name, LocalDate.now(clock)), units::names);
    }
}
