package org.paodao.plan.duty;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.paodao.access.AccountStates;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Colleague;
import org.paodao.organization.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The daily round through the handovers of one jurisdiction, in one transaction and on one node at a time. */
@Component
class HandoverRound {
    private final JdbcClient db;
    private final HandoverTable handovers;
    private final HandoverSteps steps;
    private final HandoverOpening opening;
    private final Accounts accounts;

    HandoverRound(
            JdbcClient db, HandoverTable handovers, HandoverSteps steps, HandoverOpening opening, Accounts accounts) {
        this.db = db;
        this.handovers = handovers;
        this.steps = steps;
        this.opening = opening;
        this.accounts = accounts;
    }

    /** Does what is due today; called again, or on another node at the same time, it finds nothing more to do. */
    @Transactional
    public void go(CurrentUser job) {
        boolean mine = db.sql("select pg_try_advisory_xact_lock(hashtext('plan.handover'), hashtext(:jurisdiction))")
                .param("jurisdiction", job.jurisdiction().toString())
                .query(Boolean.class)
                .single();
        if (mine) {
            accounts.closed(job).forEach(one -> opening.open(job, one.id(), one.unit(), steps.today()));
            handovers.open(job.jurisdiction()).forEach(open -> steps.escalate(job, open));
        }
    }

    /** People who hold something and whose account was closed. */
    @Component
    static class Accounts {
        private final DutyTable duties;
        private final People people;
        private final AccountStates states;

        Accounts(DutyTable duties, People people, AccountStates states) {
            this.duties = duties;
            this.people = people;
            this.states = states;
        }

        List<Colleague> closed(CurrentUser job) {
            List<UUID> holders = duties.holders(job.jurisdiction());
            List<Colleague> posts = people.posts(job, holders).stream()
                    .filter(one -> one.account() != null && one.until() == null)
                    .toList();
            Set<UUID> open = states.open(
                    job.jurisdiction(),
                    posts.stream()
                            .map(Colleague::account)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList());
            return posts.stream().filter(one -> !open.contains(one.account())).toList();
        }
    }
}
