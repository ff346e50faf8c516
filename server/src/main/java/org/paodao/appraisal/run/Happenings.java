package org.paodao.appraisal.run;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.appraisal.scheme.InputYield;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.files.Files;
import org.paodao.files.StoredFile;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.SentFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Events that cost or bring marks: entered with their reason and evidence while a round is prepared, and never removed, only withdrawn with a reason. */
@Service
public class Happenings {
    private static final int LONGEST = 500;
    private static final int PLACES = 4;

    private final Entering entering;
    private final EnteredTables tables;
    private final Files files;
    private final Audit audit;

    Happenings(Entering entering, EnteredTables tables, Files files, Audit audit) {
        this.entering = entering;
        this.tables = tables;
        this.files = files;
        this.audit = audit;
    }

    /** The events of a round, those that were withdrawn included, for whoever appraises. */
    @Transactional(readOnly = true)
    public Board of(CurrentUser user, UUID round) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        Entering.Open open = entering.look(user, round);
        return new Board(
                open.round(),
                open.asking(InputYield.EVENTS),
                open.members(),
                tables.happenings(user.jurisdiction(), round));
    }

    /** Enters an event; its id. */
    @Transactional
    public UUID enter(CurrentUser user, UUID round, NewHappening wish) {
        Entering.Open open = entering.open(user, round, Permission.APPRAISAL_MANAGE);
        if (wish.requestKey().isBlank()) {
            throw Refusal.invalid("requestKey", "appraisalrun.request-key");
        }
        tables.hold(round);
        Optional<UUID> before = tables.byRequest(user.jurisdiction(), wish.requestKey());
        if (before.isPresent()) {
            return before.get();
        }
        check(open, wish);
        Happening event = event(user, wish);
        tables.insert(user, round, event, wish.requestKey());
        audit.record(
                user,
                new Change(
                        "appraisal.event-entered",
                        AppraisalRounds.SUBJECT,
                        round,
                        null,
                        Map.of("event", event.id(), "clause", event.clause(), "unit", event.unit()),
                        event.reason()));
        return event.id();
    }

    private Happening event(CurrentUser user, NewHappening wish) {
        return new Happening(
                Ids.next(),
                Objects.requireNonNull(wish.unit()),
                wish.clause(),
                Objects.requireNonNull(wish.manner()),
                wish.amount(),
                Objects.requireNonNull(wish.on()),
                wish.reason().strip(),
                evidence(user, wish.evidence()),
                user.displayName(),
                null);
    }

    private static void check(Entering.Open open, NewHappening wish) {
        List<Refusal.Flaw> flaws = new ArrayList<>();
        if (!open.asking(InputYield.EVENTS).containsKey(wish.clause())) {
            flaws.add(Refusal.Flaw.at("clause", "appraisalrun.clause"));
        } else if (!open.holds(wish.clause(), wish.unit())) {
            flaws.add(Refusal.Flaw.at("unit", "appraisalrun.unit"));
        }
        if (wish.manner() == null) {
            flaws.add(Refusal.Flaw.at("manner", "appraisalrun.manner"));
        }
        BigDecimal amount = wish.amount();
        if (amount != null
                && (amount.signum() <= 0 || amount.stripTrailingZeros().scale() > PLACES)) {
            flaws.add(Refusal.Flaw.at("amount", "appraisalrun.amount"));
        }
        Round round = open.round();
        if (!covers(round, wish.on())) {
            flaws.add(Refusal.Flaw.at(
                    "on",
                    "appraisalrun.happened-on",
                    round.span().from(),
                    round.span().until()));
        }
        if (wish.reason().isBlank() || wish.reason().length() > LONGEST) {
            flaws.add(Refusal.Flaw.at("reason", "appraisalrun.reason", LONGEST));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }

    private static boolean covers(Round round, @Nullable LocalDate on) {
        return on != null
                && !on.isBefore(round.span().from())
                && !on.isAfter(round.span().until())
                && !on.isAfter(round.cutOff());
    }

    private Happening.@Nullable Evidence evidence(CurrentUser user, Files.@Nullable Upload upload) {
        if (upload == null) {
            return null;
        }
        StoredFile file = files.store(user, Permission.APPRAISAL_MANAGE, SentFile.checked(upload));
        return new Happening.Evidence(file.id(), file.name());
    }

    /** One event, for whoever appraises. */
    @Transactional(readOnly = true)
    public Happening event(CurrentUser user, UUID round, UUID id) {
        return of(user, round).events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("appraisalrun.event-unknown"));
    }

    /** Says that an event does not count after all. */
    @Transactional
    public void withdraw(CurrentUser user, UUID round, UUID id, String reason) {
        entering.open(user, round, Permission.APPRAISAL_MANAGE);
        event(user, round, id);
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw Refusal.invalid("reason", "appraisalrun.reason", LONGEST);
        }
        if (tables.withdraw(user, round, id, reason.strip())) {
            audit.record(
                    user,
                    new Change(
                            "appraisal.event-withdrawn",
                            AppraisalRounds.SUBJECT,
                            round,
                            null,
                            Map.of("event", id),
                            reason.strip()));
        }
    }

    /**
     * The events of a round.
     *
     * @param clauses for which events are entered, with their titles
     */
    public record Board(Round round, Map<String, String> clauses, List<RoundMember> members, List<Happening> events) {
        public Board {
            members = List.copyOf(members);
            events = List.copyOf(events);
        }

        /** What a unit is called. */
        public String name(UUID unit) {
            return members.stream()
                    .filter(member -> member.unit().equals(unit))
                    .findFirst()
                    .map(RoundMember::name)
                    .orElse("");
        }
    }
}
