package org.paodao.appraisal.scheme;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.paodao.scoring.scheme.Scheme;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Schemes: founded, drafted in common, published in editions; {@link SchemePublisher} publishes. */
@Service
public class Schemes {
    static final String SUBJECT = "appraisal.scheme";
    private static final int NAME_LIMIT = 100;
    private static final int CODE_LIMIT = 40;

    private final SchemeTables tables;
    private final SchemeEditionTables editions;
    private final Audit audit;
    private final Clock clock;

    Schemes(SchemeTables tables, SchemeEditionTables editions, Audit audit, Clock clock) {
        this.tables = tables;
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Founds a scheme and begins its first draft; the same again founds nothing.
     *
     * @return its id
     */
    @Transactional
    public UUID found(CurrentUser user, NewScheme wish) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        tables.lock(user.jurisdiction());
        var head = new SchemeHead(
                Ids.next(), line("code", wish.code(), CODE_LIMIT), line("name", wish.name(), NAME_LIMIT), 1);
        Optional<SchemeHead> there = tables.coded(user.jurisdiction(), head.code());
        if (there.isPresent()) {
            throw Refusal.invalid(
                    "code",
                    "appraisalscheme.code-taken",
                    head.code(),
                    there.get().name());
        }
        SchemeBody body = SchemeJson.canonical(wish.begin().titled(new Scheme.Title(head.code(), 1, head.name())));
        tables.insert(user, head, now());
        tables.put(user, new SchemeDraft(head, body, 0, changed(user)));
        audit.record(user, Change.created("appraisal.scheme-founded", SUBJECT, head.id(), Trace.of(body)));
        return head.id();
    }

    /** Which scheme it is; one of which nothing was published is there for those only who write schemes. */
    @Transactional(readOnly = true)
    public SchemeHead head(CurrentUser user, UUID scheme) {
        Permissions.require(user, Permission.APPRAISAL_READ);
        return tables.head(user.jurisdiction(), scheme)
                .filter(head -> Permissions.may(user, Permission.APPRAISAL_MANAGE)
                        || !editions.all(user.jurisdiction(), head).isEmpty())
                .orElseThrow(() -> Refusal.notFound("appraisalscheme.unknown"));
    }

    /** The draft, if one was begun. */
    @Transactional(readOnly = true)
    public Optional<SchemeDraft> draft(CurrentUser user, UUID scheme) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        return tables.draft(user.jurisdiction(), head(user, scheme));
    }

    /** The draft; where there is none yet, what it begins with: the newest edition. Its version is 0 then. */
    @Transactional(readOnly = true)
    public SchemeDraft beginning(CurrentUser user, UUID scheme) {
        return draft(user, scheme).orElseGet(() -> {
            SchemeEdition newest = editions(user, scheme).getFirst();
            return new SchemeDraft(newest.head(), newest.body().titled(next(newest)), 0, changed(user));
        });
    }

    private static Scheme.Title next(SchemeEdition newest) {
        Scheme.Title title = newest.body().scheme().title();
        return new Scheme.Title(title.code(), newest.number() + 1, title.name());
    }

    /**
     * Keeps a draft. It may be unfinished; {@link SchemeChecking} says what is wrong with it. The same again changes nothing.
     *
     * @param seen the version that was seen; 0 when there was none
     * @return its version now
     */
    @Transactional
    public int put(CurrentUser user, UUID scheme, SchemeBody wish, int seen) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        tables.lock(user.jurisdiction());
        SchemeDraft before = beginning(user, scheme);
        Scheme.Title title = before.body().scheme().title();
        String name = line("name", wish.scheme().title().name(), NAME_LIMIT);
        SchemeBody body = SchemeJson.canonical(wish.titled(new Scheme.Title(title.code(), title.version(), name)));
        if (before.version() == seen + 1 && before.body().equals(body)) {
            return before.version();
        }
        if (before.version() != seen || !tables.put(user, new SchemeDraft(before.head(), body, seen, changed(user)))) {
            throw changedMeanwhile(before);
        }
        Trace trace = Trace.between(before.body(), body);
        audit.record(
                user, new Change("appraisal.scheme-drafted", SUBJECT, scheme, trace.before(), trace.after(), null));
        return seen + 1;
    }

    /** Gives the draft of a scheme up that has editions; where there is none, nothing changes. */
    @Transactional
    public void leave(CurrentUser user, UUID scheme, int seen) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        tables.lock(user.jurisdiction());
        Optional<SchemeDraft> draft = draft(user, scheme);
        if (draft.isEmpty()) {
            return;
        }
        if (editions(user, scheme).isEmpty()) {
            throw Refusal.conflict("appraisalscheme.draft-only");
        }
        if (!tables.remove(user.jurisdiction(), scheme, seen)) {
            throw changedMeanwhile(draft.get());
        }
        audit.record(user, Change.event("appraisal.scheme-draft-left", SUBJECT, scheme, null));
    }

    /** Every edition that was published, newest first. */
    @Transactional(readOnly = true)
    public List<SchemeEdition> editions(CurrentUser user, UUID scheme) {
        return editions.all(user.jurisdiction(), head(user, scheme));
    }

    /**
     * An edition.
     *
     * @throws Refusal when there is none of this number
     */
    @Transactional(readOnly = true)
    public SchemeEdition edition(CurrentUser user, UUID scheme, int number) {
        return editions(user, scheme).stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("appraisalscheme.unknown-edition", number));
    }

    /** The edition that holds on a day. */
    @Transactional(readOnly = true)
    public Optional<SchemeEdition> on(CurrentUser user, UUID scheme, LocalDate day) {
        return editions(user, scheme).stream()
                .filter(edition -> edition.validity().holdsOn(day))
                .findFirst();
    }

    static Refusal changedMeanwhile(SchemeDraft now) {
        return Refusal.conflict("appraisalscheme.changed", now.changed().by());
    }

    private SchemeDraft.Changed changed(CurrentUser user) {
        return new SchemeDraft.Changed(now(), user.displayName());
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static String line(String field, String text, int limit) {
        String line = text.strip();
        if (line.isEmpty() || line.length() > limit) {
            throw Refusal.invalid(field, "appraisalscheme.line", limit);
        }
        return line;
    }
}
