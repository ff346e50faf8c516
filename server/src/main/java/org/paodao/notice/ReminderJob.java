package org.paodao.notice;

import java.util.UUID;
import java.util.function.Consumer;
import org.paodao.organization.Jurisdiction;
import org.paodao.organization.Organization;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every few minutes: decides who is told what, then sends what is to leave the house. Every node calls; none does what another has done. */
@Component
class ReminderJob {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);
    /** So that a jurisdiction with many letters does not keep the others waiting. */
    private static final int MOST_AT_ONCE = 200;

    private final Organization organization;
    private final ReminderRound round;
    private final Sending sending;

    ReminderJob(Organization organization, ReminderRound round, Sending sending) {
        this.organization = organization;
        this.round = round;
        this.sending = sending;
    }

    @Scheduled(fixedDelayString = "${paodao.notice.every:PT5M}", initialDelayString = "${paodao.notice.wait:PT1M}")
    void decide() {
        each("Reminders of {} could not be decided.", round::go);
    }

    @Scheduled(fixedDelayString = "${paodao.notice.send-every:PT1M}", initialDelayString = "${paodao.notice.wait:PT1M}")
    void send() {
        each("Messages of {} could not be sent.", this::send);
    }

    private void send(UUID jurisdiction) {
        int sent = 0;
        while (sent < MOST_AT_ONCE && sending.next(jurisdiction)) {
            sent++;
        }
    }

    private void each(String trouble, Consumer<UUID> work) {
        for (Jurisdiction jurisdiction : organization.jurisdictions()) {
            try {
                work.accept(jurisdiction.id());
            } catch (RuntimeException defect) {
                LOG.error(trouble, jurisdiction.code(), defect);
            }
        }
    }
}
