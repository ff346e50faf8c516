package org.paodao.progress.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds as they are read. */
@Service
@Transactional(readOnly = true)
public class RoundLists {
    private static final int LAST_YEAR = 9999;

    private final RoundTables rounds;
    private final RoundExtensionTables extensions;
    private final Clock clock;

    RoundLists(RoundTables rounds, RoundExtensionTables extensions, Clock clock) {
        this.rounds = rounds;
        this.extensions = extensions;
        this.clock = clock;
    }

    /** Today, where the office is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** All rounds of a plan, in the order of their days. */
    public List<Round> of(CurrentUser user, UUID plan) {
        Permissions.require(user, Permission.TASK_READ);
        return rounds.all(user.jurisdiction(), plan, LocalDate.of(LAST_YEAR, 1, 1));
    }

    /** All rounds of all plans, in the order of their days. */
    public List<Round> all(CurrentUser user) {
        Permissions.require(user, Permission.TASK_READ);
        return rounds.all(user.jurisdiction(), null, LocalDate.of(LAST_YEAR, 1, 1));
    }

    /** One round. */
    public Round one(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.TASK_READ);
        return rounds.one(user.jurisdiction(), id).orElseThrow(() -> Refusal.notFound("progressround.unknown"));
    }

    /** Until when units have time in some rounds. */
    public Deadlines deadlines(UUID jurisdiction, List<Round> some) {
        return new Deadlines(
                extensions.of(jurisdiction, some.stream().map(Round::id).toList()));
    }

    /** What is over in a jurisdiction, closed or not, and was not called off; whoever was granted more time may still have some. */
    public List<Round> over(UUID jurisdiction) {
        return rounds.all(jurisdiction, null, today()).stream()
                .filter(round -> round.cancelledFor() == null
                        && round.days().graceUntil().isBefore(today()))
                .toList();
    }

    /** What has opened in a jurisdiction, or will until a day, and is neither called off nor closed; of all plans without one. */
    public List<Round> opening(UUID jurisdiction, @Nullable UUID plan, LocalDate until) {
        return rounds.all(jurisdiction, plan, until).stream()
                .filter(round -> round.cancelledFor() == null && !round.isClosed(today()))
                .toList();
    }
}
