package org.paodao.indicator.value;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Change;
import org.paodao.files.FileName;
import org.paodao.files.Files;
import org.paodao.files.StoredFile;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Source documents of figures as files: whoever reports a figure puts one beside it, whoever sees the figure reads it. With another amount it is gone. */
@Service
public class SourceDocuments {
    /** 20 MB. */
    public static final int LIMIT = 20 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;

    private final ValueTables values;
    private final ValueLists lists;
    private final CorrectionTable corrections;
    private final Frames frames;
    private final Files files;
    private final Trail trail;

    SourceDocuments(Figures figures, Frames frames, Files files, Trail trail) {
        this.values = figures.values();
        this.lists = figures.lists();
        this.corrections = figures.corrections();
        this.frames = frames;
        this.files = files;
        this.trail = trail;
    }

    /**
     * Puts a document beside a figure, in the place of an earlier one, which stays in the history; once the figure is locked, beside the correction that its unit has
     * proposed, with which it is decided. The same content again changes nothing.
     *
     * @throws Refusal when it is empty, too large or not of the kind that its name says, or the figure is not the user's, or it is locked and no correction waits
     */
    @Transactional
    public void attach(CurrentUser user, Seen seen, Files.Upload upload) {
        requireOwn(user, seen.place());
        String name = FileName.plain(upload.name());
        check(name, upload.content());
        values.hold(user.jurisdiction(), seen.place());
        Value value = Optional.ofNullable(
                        values.at(user.jurisdiction(), List.of(seen.place())).get(seen.place()))
                .orElseThrow(() -> Refusal.notFound("indicatorvalue.unknown"));
        Correction wanted = value.state() == State.LOCKED ? waiting(user, seen.place()) : null;
        if (isThere(user, wanted == null ? value.document() : wanted.document(), upload.content())) {
            return;
        }
        StoredFile file = files.store(
                user, Permission.VALUE_CHECK, new Files.Upload(name, "application/octet-stream", upload.content()));
        if (value.version() != seen.version() || !put(user, value, wanted, file.id())) {
            throw Refusal.conflict("indicatorvalue.changed", "");
        }
        trail.say(
                user,
                Change.created(
                        wanted == null ? "indicator.value-documented" : "indicator.correction-documented",
                        Trail.SUBJECT,
                        seen.place().indicator(),
                        new Documented(seen.place().period().toString(), name, file.sha256())));
    }

    /** The correction of a locked figure, with which a document goes before the head of the unit. */
    private Correction waiting(CurrentUser user, Place place) {
        Correction wanted = corrections
                .at(user.jurisdiction(), place)
                .orElseThrow(() -> Refusal.conflict("indicatorvalue.document-locked"));
        requireReporter(user, place);
        return wanted;
    }

    private boolean isThere(CurrentUser user, @Nullable UUID before, byte[] content) {
        return before != null
                && files.sameContent(user, content)
                        .filter(same -> same.sha256()
                                .equals(files.held(user.jurisdiction(), before).sha256()))
                        .isPresent();
    }

    private boolean put(CurrentUser user, Value value, @Nullable Correction wanted, UUID file) {
        return wanted == null
                ? values.document(user, value, file)
                : corrections.document(user, value, wanted.number(), file);
    }

    /** Its unit's liaison, or the office where the office loaded the figure. */
    private void requireOwn(CurrentUser user, Place place) {
        if (Permissions.may(user, Permission.VALUE_LOAD)
                && Optional.ofNullable(
                                values.at(user.jurisdiction(), List.of(place)).get(place))
                        .filter(value -> !value.reported())
                        .isPresent()) {
            return;
        }
        requireReporter(user, place);
    }

    private void requireReporter(CurrentUser user, Place place) {
        Permissions.require(user, Permission.VALUE_ENTER);
        UUID reporter = frames.of(user).reporter(place).orElseThrow(() -> Refusal.notFound("indicatorvalue.unknown"));
        Permissions.requireFor(user, Permission.VALUE_ENTER, reporter);
    }

    private static void check(String name, byte[] content) {
        if (content.length == 0) {
            throw Refusal.invalid("file", "indicatorvalue.document-empty");
        }
        if (content.length > LIMIT) {
            throw Refusal.invalid("file", "indicatorvalue.document-large", LIMIT / MEGABYTE);
        }
        if (!DocumentKind.fits(name, content)) {
            throw Refusal.invalid("file", "indicatorvalue.document-kind");
        }
    }

    /** The document of a figure that the user may see. */
    @Transactional(readOnly = true)
    public Document of(CurrentUser user, Place place) {
        return document(user, lists.one(user, place).document());
    }

    /**
     * The document that a figure had when it was at a version, as far as the user may see it.
     *
     * @param version 0 for the one that it has now
     */
    @Transactional(readOnly = true)
    public Document of(CurrentUser user, Place place, int version) {
        if (version == 0) {
            return of(user, place);
        }
        Told told = lists.one(user, place);
        StoredFile file = told.value().version() == version
                ? told.document()
                : told.past().stream()
                        .filter(was -> was.version() == version)
                        .findFirst()
                        .map(PastValue::document)
                        .orElse(null);
        return document(user, file);
    }

    private Document document(CurrentUser user, @Nullable StoredFile file) {
        if (file == null) {
            throw Refusal.notFound("files.unknown");
        }
        return new Document(file.name(), files.heldContent(user.jurisdiction(), file.id()));
    }

    /** The document of the correction that waits for a figure, for its unit and the office. */
    @Transactional(readOnly = true)
    public Document ofCorrection(CurrentUser user, Place place) {
        Correction wanted = lists.one(user, place).correction();
        UUID document = wanted == null ? null : wanted.document();
        if (document == null) {
            throw Refusal.notFound("files.unknown");
        }
        return new Document(
                files.held(user.jurisdiction(), document).name(), files.heldContent(user.jurisdiction(), document));
    }

    /** Where the figures are to which documents belong. */
    @Component
    record Figures(ValueTables values, ValueLists lists, CorrectionTable corrections) {}

    /** A document with its bytes. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Document(String name, byte[] content) {}

    /** A document in the trail. */
    private record Documented(String period, String name, String sha256) {}
}
