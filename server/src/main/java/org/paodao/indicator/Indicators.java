package org.paodao.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.transaction.annotation.Propagation;
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
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
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
     * @return whether that is something new; where the newest edition says it already, no draft is left
     * @throws Refusal at each field that is not right, or when somebody else changed the draft
     */
    @Transactional
    public boolean put(CurrentUser user, String code, Indicator.Content content, int seenVersion) {
        Permissions.require(user, Permission.INDICATOR_EDIT);
        checks.check(user, code, content);
        tables.lock(user.jurisdiction());
        boolean news = system(user)
                .coded(code)
                .filter(known -> Facts.same(known.content(), content))
                .isEmpty();
        if (news) {
            save(user, List.of(new Said(code, content, seenVersion)));
        } else {
            settle(user, code, seenVersion);
        }
        return news;
    }

    /** Takes back the draft that was seen, for it would change nothing. */
    private void settle(CurrentUser user, String code, int seenVersion) {
        Optional<Draft> draft = drafts.one(user.jurisdiction(), code);
        if (draft.isPresent()) {
            leave(user, draft.get(), seenVersion);
        } else if (seenVersion != 0) {
            throw Refusal.conflict("indicator.draft-changed", code);
        }
    }

    /**
     * Says it of many, whatever their drafts say now; their fields and units were looked at before. However many they are, it takes the same number of
     * statements.
     */
    void put(CurrentUser user, Map<String, Indicator.Content> contents) {
        tables.lock(user.jurisdiction());
        Map<String, Integer> begun = new HashMap<>();
        drafts.all(user.jurisdiction()).forEach(draft -> begun.put(draft.code(), draft.version()));
        save(
                user,
                contents.entrySet().stream()
                        .map(said -> new Said(said.getKey(), said.getValue(), begun.getOrDefault(said.getKey(), 0)))
                        .toList());
    }

    private void save(CurrentUser user, List<Said> said) {
        Map<String, Indicator> published = new HashMap<>();
        system(user).indicators().forEach(indicator -> published.put(indicator.code(), indicator));
        Map<String, Draft> begun = new HashMap<>();
        drafts.all(user.jurisdiction()).forEach(draft -> begun.put(draft.code(), draft));
        List<DraftTables.Wanted> wanted = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (Said one : said) {
            Indicator known = published.get(one.code());
            Draft draft = begun.get(one.code());
            UUID id = known != null ? known.id() : draft != null ? draft.indicator() : Ids.next();
            Object before = draft != null ? draft.content() : known == null ? null : known.content();
            wanted.add(new DraftTables.Wanted(id, one.code(), one.content(), one.seenVersion()));
            changes.add(new Change("indicator.drafted", SUBJECT, id, before, one.content(), null));
        }
        write(user, wanted);
        audit.record(user, changes);
    }

    /** Lets the next edition drop an indicator; its figures stay. */
    @Transactional
    public void drop(CurrentUser user, String code, int seenVersion) {
        Permissions.require(user, Permission.INDICATOR_EDIT);
        tables.lock(user.jurisdiction());
        Indicator published = system(user).coded(code).orElseThrow(() -> Refusal.notFound("indicator.unknown", code));
        write(user, List.of(new DraftTables.Wanted(published.id(), code, null, seenVersion)));
        audit.record(
                user, new Change("indicator.drop-drafted", SUBJECT, published.id(), published.content(), null, null));
    }

    private void write(CurrentUser user, List<DraftTables.Wanted> wanted) {
        drafts.put(user, wanted).ifPresent(stale -> {
            throw Refusal.conflict("indicator.draft-changed", stale);
        });
    }

    /** What is to be said of an indicator, over the version of its draft that was seen. */
    private record Said(String code, Indicator.Content content, int seenVersion) {}

    /** Leaves an indicator as it is. */
    @Transactional
    public void leave(CurrentUser user, String code, int seenVersion) {
        Permissions.require(user, Permission.INDICATOR_EDIT);
        Draft draft = drafts.one(user.jurisdiction(), code)
                .orElseThrow(() -> Refusal.notFound("indicator.draft-unknown", code));
        leave(user, draft, seenVersion);
    }

    private void leave(CurrentUser user, Draft draft, int seenVersion) {
        if (!drafts.remove(user.jurisdiction(), draft.indicator(), seenVersion)) {
            throw Refusal.conflict("indicator.draft-changed", draft.code());
        }
        audit.record(user, new Change("indicator.draft-left", SUBJECT, draft.indicator(), draft.content(), null, null));
    }
}
