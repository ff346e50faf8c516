package org.paodao.dashboard;

import java.util.concurrent.CountDownLatch;
import org.paodao.access.Access;
import org.paodao.organization.Organization;
import org.paodao.plan.PlanLists;
import org.paodao.plan.intake.Imports;
import org.paodao.plan.intake.ListImports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills the demo after its start, while pages can be opened already. */
@Component
@Profile("demo")
public class DemoData {
    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final Access access;
    private final Organization organization;
    private final PlanLists plans;
    private final Imports imports;
    private final ListImports lists;
    private final DemoBeyond beyond;
    private final CountDownLatch done = new CountDownLatch(1);

    DemoData(Access access, Organization organization, PlanLists plans, DemoImports imported, DemoBeyond beyond) {
        this.access = access;
        this.organization = organization;
        this.plans = plans;
        this.imports = imported.imports();
        this.lists = imported.lists();
        this.beyond = beyond;
    }

    /** After the accounts: the data come in the name of the office. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(10)
    void start() {
        Thread.ofVirtual().name("demo-data").start(this::load);
    }

    private void load() {
        try {
            var office = access.named(DemoAccounts.OFFICE).orElseThrow();
            new DemoPlan(office, organization, plans, imports, lists).load();
            beyond.load(office, access.named(DemoAccounts.CITY).orElseThrow());
            LOG.info("Demo: sample data are complete.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException defect) {
            LOG.error("Demo: the sample data could not be loaded.", defect);
        } finally {
            done.countDown();
        }
    }

    /** Waits until all of them are there; of what could not be loaded the log tells. */
    public void await() throws InterruptedException {
        done.await();
    }
}
