package org.paodao.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The indicator system of a jurisdiction: its editions, and the draft of the next one. {@link SystemPublishing} makes the draft an edition. */
@Service
public class Indicators {
    static final String SUBJECT = "indicator.indicator";

    private final SystemTables tables;
    private final DraftTables drafts;
    private final ContentChecks checks;
    private final Audit audit;

    Indicators(SystemTables tables, DraftTables drafts, ContentChecks checks, Audit audit) {
        this.tables = tables;
        this.drafts = drafts;
        this.checks = checks;
        this.audit = audit;
    }

    /** The system as its newest edition has it. */
    @Transactional(readOnly = true)
    public IndicatorSystem system(CurrentUser user) {
        Permissions.require(user, Permission.INDICATOR_READ);
        return of(user, tables.editions(user.jurisdiction()).stream().findFirst());
    }

    /**
     * The system as an edition had it.
     *
     * @throws Refusal when there is none with this number
     */
    @Transactional(readOnly = true)
    public IndicatorSystem system(CurrentUser user, int edition) {
        Permissions.require(user, Permission.INDICATOR_READ);
        return of(
                user,
                Optional.of(tables.editions(user.jurisdiction()).stream()
                        .filter(known -> known.number() == edition)
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound("indicator.edition-unknown"))));
    }

    /** The system that the figures of a day are judged by: of the editions that hold then the newest. */
    @Transactional(readOnly = true)
    public IndicatorSystem holding(CurrentUser user, LocalDate day) {
        Permissions.require(user, Permission.INDICATOR_READ);
        return of(
                user,
                tables.editions(user.jurisdiction()).stream()
                        .filter(edition -> !edition.holdsFrom().isAfter(day))
                        .findFirst());
    }

    private IndicatorSystem of(CurrentUser user, Optional<Edition> edition) {
        return new IndicatorSystem(
                edition.orElse(null),
                edition.map(found -> tables.indicators(user.jurisdiction(), found.number()))
                        .orElse(List.of()));
    }

    /** The editions so far, newest first. */
    @Transactional(readOnly = true)
    public List<Edition> editions(CurrentUser user) {
        Permissions.require(user, Permission.INDICATOR_READ);
        return tables.editions(user.jurisdiction());
    }

    /** What the next edition will change. */
    @Transactional(readOnly = true)
    public List<Draft> draft(CurrentUser user) {
        Permissions.require(user, Permission.INDICATOR_EDIT);
        return drafts.all(user.jurisdiction());
    }

    /**
     * Says what the next edition will say of an indicator, a new one or one that there is.
     *
     * @param code by which it is named
     * @param seenVersion the version of its draft that the form showed; 0 when there was none
     * @throws Refusal at each field that is not right, or when somebody else changed the draft
     */
    @Transactional
    public void put(CurrentUser user, String code, Indicator.Content content, int seenVersion) {
        Permissions.require(user, Permission.INDICATOR_EDIT);
        checks.check(user, code, content);
        tables.lock(user.jurisdiction());
        Optional<Indicator> published = system(user).coded(code);
        Optional<Draft> begun = drafts.one(user.jurisdiction(), code);
        UUID id = published
                .map(Indicator::id)
                .or(() -> begun.map(Draft::indicator))
                .orElseGet(Ids::next);
        save(user, new DraftTables.Wanted(id, code, content), seenVersion);
        Object before = begun.isPresent()
                ? begun.get().content()
                : published.map(Indicator::content).orElse(null);
        audit.record(user, new Change("indicator.drafted", SUBJECT, id, before, content, null));
    }

    /** Lets the next edition drop an indicator; its figures stay. */
    @Transactional
    public void drop(CurrentUser user, String code, int seenVersion) {
        Permissions.require(user, Permission.INDICATOR_EDIT);
        tables.lock(user.jurisdiction());
        Indicator published = system(user).coded(code).orElseThrow(() -> Refusal.notFound("indicator.unknown", code));
        save(user, new DraftTables.Wanted(published.id(), code, null), seenVersion);
        audit.record(
                user, new Change("indicator.drop-drafted", SUBJECT, published.id(), published.content(), null, null));
    }

    private void save(CurrentUser user, DraftTables.Wanted wanted, int seenVersion) {
        if (!drafts.put(user, wanted, seenVersion)) {
            throw Refusal.conflict("indicator.draft-changed", wanted.code());
        }
    }

    /** Leaves an indicator as it is. */
    @Transactional
    public void leave(CurrentUser user, String code, int seenVersion) {
        Permissions.require(user, Permission.INDICATOR_EDIT);
        Draft draft = drafts.one(user.jurisdiction(), code)
                .orElseThrow(() -> Refusal.notFound("indicator.draft-unknown", code));
        if (!drafts.remove(user.jurisdiction(), draft.indicator(), seenVersion)) {
            throw Refusal.conflict("indicator.draft-changed", code);
        }
        audit.record(user, new Change("indicator.draft-left", SUBJECT, draft.indicator(), draft.content(), null, null));
    }
}
