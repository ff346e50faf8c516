package org.paodao.indicator.light;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions about lights. The unit concerned asks, as often as it wants; the office answers, and closes what is answered. */
@Service
public class Challenges {
    private static final String SUBJECT = "indicator.challenge";
    private static final int TEXT_LIMIT = 1000;

    private final ChallengeTables tables;
    private final Lights lights;
    private final Audit audit;

    Challenges(ChallengeTables tables, Lights lights, Audit audit) {
        this.tables = tables;
        this.lights = lights;
        this.audit = audit;
    }

    /** The questions about an indicator's lights, or about all; the newest first. */
    @Transactional(readOnly = true)
    public List<Challenge> of(CurrentUser user, @Nullable String indicator) {
        Permissions.require(user, Permission.INDICATOR_READ);
        return tables.all(user.jurisdiction(), indicator);
    }

    /** Whether the user may question a light: somebody of the unit concerned who enters or approves figures. */
    public boolean mayAsk(CurrentUser user, @Nullable UUID unit) {
        return unit != null
                && (Permissions.mayFor(user, Permission.VALUE_ENTER, unit)
                        || Permissions.mayFor(user, Permission.VALUE_APPROVE, unit));
    }

    /** Questions a light. */
    @Transactional
    public UUID ask(CurrentUser user, Asked asked) {
        LightLine line = lights.line(user, asked.indicator(), asked.unit(), asked.period());
        if (!mayAsk(user, line.concerned())) {
            throw Refusal.forbidden("indicatorlight.not-yours");
        }
        check(asked.text());
        tables.hold(user.jurisdiction(), line);
        Optional<Challenge> before = of(user, line.indicator()).stream()
                .filter(challenge -> isSame(challenge, line) && isOnlyAsked(user, challenge, asked))
                .findFirst();
        if (before.isPresent()) {
            return before.get().id();
        }
        UUID id = Ids.next();
        tables.insert(user, id, line);
        tables.note(user, id, false, asked.text().strip());
        audit.record(user, questioned(id, asked));
        return id;
    }

    private static boolean isSame(Challenge challenge, LightLine line) {
        return challenge.unit().equals(line.unit())
                && challenge.period().equals(line.period())
                && challenge.light() == line.light();
    }

    /** Whether nothing has been said since the user asked just this: the same press, arrived twice. */
    private boolean isOnlyAsked(CurrentUser user, Challenge challenge, Asked asked) {
        return challenge.state() == Challenge.State.OPEN && audit.isNewest(user, questioned(challenge.id(), asked));
    }

    private static Change questioned(UUID id, Asked asked) {
        return new Change("indicator.light-questioned", SUBJECT, id, null, asked, null);
    }

    /** Says more: the office answers, the unit asks again. */
    @Transactional
    public void say(CurrentUser user, UUID id, int seen, String text) {
        Challenge challenge = held(user, id);
        boolean office = Permissions.may(user, Permission.VALUE_CHECK);
        if (!office && !mayAsk(user, concerned(user, challenge))) {
            throw Refusal.forbidden("indicatorlight.not-yours");
        }
        check(text);
        var said = new Change("indicator.light-discussed", SUBJECT, id, null, text.strip(), null);
        if (challenge.version() == seen + 1 && audit.isNewest(user, said)) {
            return;
        }
        move(user, challenge, seen, office ? Challenge.State.ANSWERED : Challenge.State.OPEN);
        tables.note(user, id, office, text.strip());
        audit.record(user, said);
    }

    /** Closes a question that was answered. */
    @Transactional
    public void close(CurrentUser user, UUID id, int seen) {
        Permissions.require(user, Permission.VALUE_CHECK);
        Challenge challenge = held(user, id);
        var closed = new Change("indicator.light-question-closed", SUBJECT, id, null, null, null);
        if (challenge.version() == seen + 1 && audit.isNewest(user, closed)) {
            return;
        }
        if (challenge.state() != Challenge.State.ANSWERED) {
            throw Refusal.conflict("indicatorlight.not-answered");
        }
        move(user, challenge, seen, Challenge.State.CLOSED);
        audit.record(user, closed);
    }

    /** Whoever asked takes note of the answer. */
    @Transactional
    public void know(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.INDICATOR_READ);
        tables.know(user, held(user, id).id());
    }

    private @Nullable UUID concerned(CurrentUser user, Challenge challenge) {
        return lights.line(user, challenge.indicator(), challenge.unit(), challenge.period())
                .concerned();
    }

    private Challenge held(CurrentUser user, UUID id) {
        tables.hold(user.jurisdiction(), id);
        return of(user, null).stream()
                .filter(challenge -> challenge.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("indicatorlight.question-unknown"));
    }

    private void move(CurrentUser user, Challenge challenge, int seen, Challenge.State to) {
        if (challenge.state() == Challenge.State.CLOSED) {
            throw Refusal.conflict("indicatorlight.question-closed");
        }
        if (!tables.move(user.jurisdiction(), challenge.id(), seen, to)) {
            throw Refusal.conflict("indicatorlight.question-changed");
        }
    }

    private static void check(String text) {
        if (text.isBlank() || text.length() > TEXT_LIMIT) {
            throw Refusal.invalid("text", "indicatorlight.text", TEXT_LIMIT);
        }
    }

    /**
     * A question.
     *
     * @param unit the zero id for the jurisdiction as a whole
     */
    public record Asked(String indicator, UUID unit, Period period, String text) {}
}
