package org.paodao.plan.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.files.StoredFile;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Sha256;
import org.paodao.plan.PlanName;
import org.paodao.plan.PlanRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** From an uploaded document to a confirmed plan. */
@Service
public class Imports {
    private final ImportTables tables;
    private final ImportRevisions revisions;
    private final ImportReading reading;
    private final Confirmation confirmation;
    private final ImportTrail trail;

    Imports(
            ImportTables tables,
            ImportRevisions revisions,
            ImportReading reading,
            Confirmation confirmation,
            ImportTrail trail) {
        this.tables = tables;
        this.revisions = revisions;
        this.reading = reading;
        this.confirmation = confirmation;
        this.trail = trail;
    }

    /**
     * Keeps a file unchanged and starts reading it.
     *
     * @return the import's id; it can be asked for at once
     */
    @Transactional
    public UUID start(CurrentUser user, Upload upload) {
        return start(user, upload, null);
    }

    /** The same from a form: sent twice, it begins one import. A form that comes back with the browser and brings another document begins another. */
    @Transactional
    public UUID once(CurrentUser user, Upload upload, String requestKey) {
        Permissions.require(user, Permission.PLAN_IMPORT);
        UUID key = Ids.read(requestKey);
        if (key == null) {
            return start(user, upload, null);
        }
        String sent = key + " " + Sha256.hex(upload.content());
        return tables.byRequest(user, sent).orElseGet(() -> start(user, upload, sent));
    }

    private UUID start(CurrentUser user, Upload upload, @Nullable String requestKey) {
        Permissions.require(user, Permission.PLAN_IMPORT);
        StoredFile file = trail.store(user, upload);
        UUID id = Ids.next();
        tables.insert(user, id, file, requestKey);
        trail.say(user, "plan.import-started", id, Map.of("name", file.name(), "sha256", file.sha256()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                reading.start(user, id);
            }
        });
        return id;
    }

    /** The newest imports. */
    @Transactional(readOnly = true)
    public List<ImportLine> newest(CurrentUser user) {
        Permissions.require(user, Permission.PLAN_IMPORT);
        return tables.newest(user);
    }

    /** How far an import has come. */
    @Transactional(readOnly = true)
    public ImportLine line(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.PLAN_IMPORT);
        return tables.line(user, id).orElseThrow(Imports::unknown);
    }

    /** The last import of the same content before this one. */
    @Transactional(readOnly = true)
    public Optional<ImportLine> earlier(CurrentUser user, ImportLine line) {
        Permissions.require(user, Permission.PLAN_IMPORT);
        return tables.earlier(user, line);
    }

    /** The draft with the document's text. */
    @Transactional(readOnly = true)
    public ImportDraft draft(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.PLAN_IMPORT);
        return draft(user, tables.content(user, id, false).orElseThrow(Imports::unknown));
    }

    /** Who changed what in the draft, newest first. */
    @Transactional(readOnly = true)
    public List<ImportRevision> history(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.PLAN_IMPORT);
        return revisions.newest(user, line(user, id).id());
    }

    /**
     * Changes the draft.
     *
     * @param seenVersion the version the user saw; another one is refused, and nothing is changed
     */
    @Transactional
    public Changed change(CurrentUser user, UUID id, int seenVersion, ReviewEdit edit) {
        ImportTables.Content content = seen(user, id, seenVersion);
        Review next = edit.apply(content.review(), content.text());
        var patch = ReviewPatch.between(content.review(), next);
        if (!patch.changesNothing()) {
            tables.write(user, content.line(), next);
            revisions.add(user, id, edit, patch);
        }
        return new Changed(draft(user, id), patch);
    }

    /** Takes the last change back. */
    @Transactional
    public Changed undo(CurrentUser user, UUID id, int seenVersion) {
        ImportTables.Content content = seen(user, id, seenVersion);
        var step = revisions.lastDone(user, id).orElseThrow(() -> Refusal.conflict("planimport.nothing-to-undo"));
        tables.write(user, content.line(), step.patch().undo(content.review()));
        revisions.turn(user, id, step.number(), "UNDONE");
        return new Changed(draft(user, id), step.patch());
    }

    /** Does the change again that was undone last. */
    @Transactional
    public Changed redo(CurrentUser user, UUID id, int seenVersion) {
        ImportTables.Content content = seen(user, id, seenVersion);
        var step = revisions.firstUndone(user, id).orElseThrow(() -> Refusal.conflict("planimport.nothing-to-redo"));
        tables.write(user, content.line(), step.patch().redo(content.review()));
        revisions.turn(user, id, step.number(), "DONE");
        return new Changed(draft(user, id), step.patch());
    }

    /** Gives an import up; its file and history stay. */
    @Transactional
    public void discard(CurrentUser user, UUID id) {
        ImportLine line = line(user, id);
        if (line.state() == ImportState.CONFIRMED || !tables.turn(user, id, line.state(), ImportState.DISCARDED)) {
            throw Refusal.conflict("planimport.changed");
        }
        trail.say(user, "plan.import-discarded", id, Map.of());
    }

    /**
     * Makes version 1 of the plan. Asked again, it returns the plan that was made.
     *
     * @param seenVersion the version the user saw
     * @param year the plan's year
     */
    @Transactional
    public PlanRef confirm(CurrentUser user, UUID id, int seenVersion, int year) {
        return confirm(user, id, new Wanted(seenVersion, year, true, null));
    }

    /** The same, where a plan beside others of its year is made only when that is wanted. */
    @Transactional
    public PlanRef confirm(CurrentUser user, UUID id, Wanted wanted) {
        Permissions.require(user, Permission.PLAN_IMPORT);
        ImportTables.Content content = tables.content(user, id, true).orElseThrow(Imports::unknown);
        ImportLine line = content.line();
        if (line.plan() != null && line.planAddress() != null) {
            return new PlanRef(line.plan(), line.planAddress(), 1);
        }
        check(line, wanted.seenVersion());
        PlanRef plan = confirmation.confirm(user, content, wanted);
        tables.confirmed(user, id, plan);
        trail.publish(user, content.line().file());
        trail.say(user, "plan.import-confirmed", id, Map.of("plan", plan.id()));
        return plan;
    }

    /** The plans that a year has already. */
    @Transactional(readOnly = true)
    public List<PlanName> plansOf(CurrentUser user, int year) {
        Permissions.require(user, Permission.PLAN_IMPORT);
        return confirmation.plansOf(user, year);
    }

    /** The points that the plan which a draft becomes would list as open. */
    @Transactional(readOnly = true)
    public OpenPoints openPoints(CurrentUser user, ImportDraft draft, int year) {
        Permissions.require(user, Permission.PLAN_IMPORT);
        return confirmation.openPoints(user, draft, year);
    }

    private ImportTables.Content seen(CurrentUser user, UUID id, int version) {
        Permissions.require(user, Permission.PLAN_IMPORT);
        ImportTables.Content content = tables.content(user, id, false).orElseThrow(Imports::unknown);
        check(content.line(), version);
        return content;
    }

    private static void check(ImportLine line, int seenVersion) {
        if (!line.open()) {
            throw Refusal.conflict("planimport.closed");
        }
        if (line.version() != seenVersion) {
            throw Refusal.conflict("planimport.changed");
        }
    }

    private ImportDraft draft(CurrentUser user, ImportTables.Content content) {
        UUID id = content.line().id();
        return new ImportDraft(
                content.line(),
                content.text(),
                content.review(),
                revisions.any(user, id, "DONE"),
                revisions.any(user, id, "UNDONE"));
    }

    private static Refusal unknown() {
        return Refusal.notFound("planimport.unknown");
    }

    /**
     * The plan that is to be made.
     *
     * @param seenVersion the draft's version that the user saw
     * @param beside whether it is to be made beside the plans that the year has
     * @param note why points stay open that do not say so themselves; null where nobody is asked, blank is refused
     */
    public record Wanted(
            int seenVersion,
            int year,
            boolean beside,
            @Nullable String note) {}

    /** A draft after a change, and what changed. */
    public record Changed(ImportDraft draft, ReviewPatch patch) {}
}
