package org.paodao.appraisal.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft an edition that holds from a day on. */
@Service
public class SchemePublisher {
    private static final int REASON_LIMIT = 500;

    private final Schemes schemes;
    private final SchemeTables tables;
    private final SchemeEditionTables editions;
    private final SchemeChecking checking;
    private final Audit audit;

    SchemePublisher(
            Schemes schemes, SchemeTables tables, SchemeEditionTables editions, SchemeChecking checking, Audit audit) {
        this.schemes = schemes;
        this.tables = tables;
        this.editions = editions;
        this.checking = checking;
        this.audit = audit;
    }

    /**
     * Publishes the draft and ends it.
     *
     * @return the number of the edition; that of the first when it is sent twice
     */
    @Transactional
    public int publish(CurrentUser user, UUID scheme, SchemePublishing wish) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        schemes.head(user, scheme);
        tables.lock(user.jurisdiction());
        Optional<Integer> done = editions.byRequest(user.jurisdiction(), scheme, wish.requestKey());
        if (done.isPresent()) {
            return done.get();
        }
        SchemeDraft draft = schemes.draft(user, scheme).orElseThrow(() -> Refusal.conflict("appraisalscheme.no-draft"));
        if (draft.version() != wish.seen()) {
            throw Schemes.changedMeanwhile(draft);
        }
        checking.require(user, scheme, draft.body());
        SchemeEdition edition = edition(user, draft, wish);
        editions.insert(user, edition, wish.requestKey());
        close(user, draft, edition);
        return edition.number();
    }

    /** The draft is no more, the scheme bears the edition's name, the trail says so. */
    private void close(CurrentUser user, SchemeDraft draft, SchemeEdition edition) {
        SchemeHead head = draft.head();
        if (!tables.remove(user.jurisdiction(), head.id(), draft.version())
                || !tables.rename(
                        user.jurisdiction(), head, draft.body().scheme().title().name())) {
            throw Schemes.changedMeanwhile(draft);
        }
        audit.record(
                user,
                new Change(
                        "appraisal.scheme-published",
                        Schemes.SUBJECT,
                        head.id(),
                        null,
                        Issued.of(edition),
                        edition.published().reason()));
    }

    private SchemeEdition edition(CurrentUser user, SchemeDraft draft, SchemePublishing wish) {
        String reason = Schemes.line("reason", wish.reason(), REASON_LIMIT);
        LocalDate until = wish.until();
        if (until != null && until.isBefore(wish.from())) {
            throw Refusal.invalid("until", "appraisalscheme.until");
        }
        List<SchemeEdition> before = editions.all(user.jurisdiction(), draft.head());
        if (!before.isEmpty()
                && !wish.from().isAfter(before.getFirst().validity().from())) {
            SchemeEdition newest = before.getFirst();
            throw Refusal.invalid(
                    "from",
                    "appraisalscheme.overlap",
                    newest.number(),
                    String.valueOf(newest.validity().from()));
        }
        return new SchemeEdition(
                draft.head(),
                before.size() + 1,
                draft.body(),
                new SchemeEdition.Validity(wish.from(), until),
                new SchemeEdition.Published(
                        reason, schemes.now(), user.displayName(), Sha256.hex(SchemeJson.write(draft.body()))));
    }

    /** What the trail keeps; the text itself never changes and stands in the edition. */
    private record Issued(
            int edition, LocalDate from, @Nullable LocalDate until, String print) {
        static Issued of(SchemeEdition edition) {
            SchemeEdition.Validity validity = edition.validity();
            return new Issued(
                    edition.number(),
                    validity.from(),
                    validity.until(),
                    edition.published().print());
        }
    }
}
