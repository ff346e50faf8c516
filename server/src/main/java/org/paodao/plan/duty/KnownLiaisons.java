package org.paodao.plan.duty;

import java.time.Clock;
import java.time.LocalDate;
import org.paodao.plan.Liaisons;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the check of a plan which units have a liaison. */
@Configuration(proxyBeanMethods = false)
class KnownLiaisons {

    @Bean
    Liaisons liaisons(DutyTable duties, Clock clock) {
        return new Liaisons(user -> duties.unitsWithLiaison(user.jurisdiction(), LocalDate.now(clock)));
    }
}
