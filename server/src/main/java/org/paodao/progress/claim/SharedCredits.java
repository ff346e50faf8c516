package org.paodao.progress.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.access.Reach;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.progress.report.Place;
import org.paodao.progress.round.ReportDuties;
import org.paodao.progress.round.RoundLists;
import org.paodao.progress.round.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What several units claim in a round, shared between them: the office says how, in shares that make exactly 100 percent, in versions that never change. The units
 * concerned and the office see it.
 */
@Service
public class SharedCredits {
    private static final String SUBJECT = "progress.shared-credit";

    private final CreditTables tables;
    private final RoundLists rounds;
    private final ReportDuties duties;
    private final Audit audit;

    SharedCredits(CreditTables tables, RoundLists rounds, ReportDuties duties, Audit audit) {
        this.tables = tables;
        this.rounds = rounds;
        this.duties = duties;
        this.audit = audit;
    }

    /** What is shared in all rounds or one, newest first, as far as it concerns the user. */
    @Transactional(readOnly = true)
    public List<SharedCredit> all(CurrentUser user, @Nullable UUID round) {
        Permissions.require(user, Permission.TASK_READ);
        return tables.of(user.jurisdiction(), new CreditTables.Which(null, round, own(user)));
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public SharedCredit one(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.TASK_READ);
        return tables.of(user.jurisdiction(), new CreditTables.Which(id, null, own(user))).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("progresscredit.unknown"));
    }

    /** What a unit shares of what it reports on an item in a round. */
    List<SharedCredit> of(CurrentUser user, Place place, UUID unit) {
        return all(user, place.round()).stream()
                .filter(credit -> !credit.now().withdrawn())
                .filter(credit -> credit.now().parts().stream().anyMatch(part -> part.isOf(unit, place.item())))
                .toList();
    }

    /** The units of the jurisdiction. */
    public Units units(CurrentUser user) {
        return duties.units(user);
    }

    /** The units for which the user has to do with reports; null for whoever decides on all. */
    private static @Nullable List<UUID> own(CurrentUser user) {
        return decides(user)
                ? null
                : Stream.of(Permission.REPORT_WRITE, Permission.REPORT_APPROVE)
                        .map(permission -> Permissions.reach(user, permission))
                        .map(Reach::units)
                        .flatMap(Set::stream)
                        .distinct()
                        .toList();
    }

    private static boolean decides(CurrentUser user) {
        return Permissions.reach(user, Permission.REPORT_ACCEPT).everything();
    }

    /**
     * Registers what units share.
     *
     * @return its id; that of the first when it is sent twice
     * @throws Refusal when the shares do not make 100 percent, or a unit reports nothing there
     */
    @Transactional
    public UUID register(CurrentUser user, NewCredit.Request request, NewCredit said) {
        Permissions.require(user, Permission.REPORT_ACCEPT);
        Optional<UUID> before = tables.byRequest(user.jurisdiction(), request.requestKey());
        if (before.isPresent()) {
            return before.get();
        }
        said.check(false);
        check(user, request.round(), said);
        UUID id = Ids.next();
        if (!tables.insert(user.jurisdiction(), id, request)) {
            return tables.byRequest(user.jurisdiction(), request.requestKey()).orElseThrow();
        }
        tables.insert(user, new CreditTables.Key(id, 1), said, false);
        audit.record(user, Change.created("progress.credit-shared", SUBJECT, id, trace(user, said)));
        return id;
    }

    private void check(CurrentUser user, UUID round, NewCredit said) {
        Units units = duties.units(user);
        rounds.one(user, round);
        Map<UUID, UUID> reporting = tables.reporting(user.jurisdiction(), round, said.parts());
        for (SharedCredit.Part part : said.parts()) {
            if (units.name(part.unit()).isEmpty()) {
                throw Refusal.invalid("parts", "progresscredit.unit-unknown");
            }
            if (part.item() != null && !part.unit().equals(reporting.get(part.item()))) {
                throw Refusal.invalid("parts", "progresscredit.not-reported", units.name(part.unit()));
            }
        }
    }

    /**
     * Shares it otherwise, with the reason. Said twice it is said once.
     *
     * @param seen the version that was seen
     */
    @Transactional
    public void change(CurrentUser user, UUID id, int seen, NewCredit said) {
        SharedCredit before = decided(user, id);
        if (before.now().isRepeated(seen, said, false)) {
            return;
        }
        said.check(true);
        check(user, before.round(), said);
        write(user, before, seen, new Step("progress.credit-changed", said, false));
    }

    /** Says that nothing is shared after all, with the reason. What it said stays. */
    @Transactional
    public void withdraw(CurrentUser user, UUID id, int seen, String reason) {
        SharedCredit before = decided(user, id);
        NewCredit said = NewCredit.of(before.now(), reason);
        if (!before.now().isRepeated(seen, said, true)) {
            said.check(true);
            write(user, before, seen, new Step("progress.credit-withdrawn", said, true));
        }
    }

    private SharedCredit decided(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.REPORT_ACCEPT);
        tables.hold(user.jurisdiction(), id);
        return one(user, id);
    }

    private void write(CurrentUser user, SharedCredit before, int seen, Step step) {
        if (before.now().withdrawn() || !tables.step(user.jurisdiction(), before.id(), seen)) {
            throw Refusal.conflict("progresscredit.changed");
        }
        tables.insert(user, new CreditTables.Key(before.id(), seen + 1), step.said(), step.withdrawn());
        NewCredit was = NewCredit.of(before.now(), "");
        audit.record(
                user,
                new Change(
                        step.action(),
                        SUBJECT,
                        before.id(),
                        trace(user, was),
                        trace(user, step.said()),
                        step.said().reason()));
    }

    private Trace trace(CurrentUser user, NewCredit said) {
        Units units = duties.units(user);
        Map<String, String> shares = new LinkedHashMap<>();
        said.parts()
                .forEach(
                        part -> shares.put(units.name(part.unit()), part.share().toPlainString() + "%"));
        return new Trace(said.name(), shares.toString());
    }

    private record Step(String action, NewCredit said, boolean withdrawn) {}

    /** What the trail keeps. */
    private record Trace(String name, String shares) {}
}
