package org.paodao.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says whether the audit is append-only by privilege, or by triggers alone. */
@Component
class AuditHealth implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(AuditHealth.class);

    private final AuditChain chain;

    AuditHealth(AuditChain chain) {
        this.chain = chain;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        if (!chain.isGuardedByPrivilege()) {
            LOG.warn(
                    "The application owns its tables, so only triggers keep it from changing the audit. Give it a role of"
                            + " its own: --paodao.owner-user and PAODAO_OWNER_PASSWORD name the owner; see docs/manual/operating.md.");
        }
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("appendOnly", chain.isGuardedByPrivilege() ? "by privilege" : "by triggers only")
                .build();
    }
}
