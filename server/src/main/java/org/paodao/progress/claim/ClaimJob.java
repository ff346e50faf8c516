package org.paodao.progress.claim;

import java.util.UUID;
import org.paodao.organization.Jurisdiction;
import org.paodao.organization.Organization;
import org.paodao.progress.report.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at what was sent and not looked at: what came before there were checks, and what a check broke down over. */
@Component
class ClaimJob {
    private static final Logger LOG = LoggerFactory.getLogger(ClaimJob.class);
    private static final int AT_ONCE = 500;

    private final Organization organization;
    private final ClaimCheck check;

    ClaimJob(Organization organization, ClaimCheck check) {
        this.organization = organization;
        this.check = check;
    }

    /** Every node calls; whoever begins with a report keeps the others from it. */
    @Scheduled(cron = "${paodao.claims.at:0 5/30 * * * *}", zone = "${paodao.zone:Asia/Shanghai}")
    void behind() {
        for (Jurisdiction jurisdiction : organization.jurisdictions()) {
            check.behind(jurisdiction.id(), AT_ONCE).forEach(place -> look(jurisdiction.id(), place));
        }
    }

    private void look(UUID jurisdiction, Place place) {
        try {
            check.check(jurisdiction, place);
        } catch (RuntimeException defect) {
            LOG.error("The report on {} in round {} could not be looked at.", place.item(), place.round(), defect);
        }
    }
}
