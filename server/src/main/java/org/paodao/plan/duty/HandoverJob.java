package org.paodao.plan.duty;

import java.util.UUID;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Jurisdiction;
import org.paodao.organization.Organization;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a day: handovers whose time is over go on, and people whose account was closed hand over. */
@Component
class HandoverJob {
    private static final Logger LOG = LoggerFactory.getLogger(HandoverJob.class);

    private final Organization organization;
    private final HandoverRound round;

    HandoverJob(Organization organization, HandoverRound round) {
        this.organization = organization;
        this.round = round;
    }

    /** Every node calls; in each jurisdiction one of them works. A day that was missed is made up on the next. */
    @Scheduled(cron = "${paodao.handover.at:0 5 6 * * *}", zone = "${paodao.zone:Asia/Shanghai}")
    void daily() {
        for (Jurisdiction jurisdiction : organization.jurisdictions()) {
            try {
                round.go(system(jurisdiction.id()));
            } catch (RuntimeException defect) {
                LOG.error("Handovers of {} could not be moved on.", jurisdiction.code(), defect);
            }
        }
    }

    static CurrentUser system(UUID jurisdiction) {
        return new CurrentUser(new UUID(0, 0), jurisdiction, "system", "系统", Authority.JOB);
    }
}
