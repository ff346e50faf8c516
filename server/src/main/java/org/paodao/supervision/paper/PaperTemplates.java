package org.paodao.supervision.paper;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.files.Files;
import org.paodao.files.StoredFile;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The templates of papers: uploaded, looked at with sample content, put in force version by version; the shipped ones can always hold again. */
@Service
public class PaperTemplates {
    private static final int REASON_LIMIT = 200;
    private static final int NAME_LIMIT = 200;

    private final PaperTables tables;
    private final PaperSource source;
    private final Files files;
    private final Audit audit;
    private final Clock clock;

    PaperTemplates(PaperTables tables, PaperSource source, Files files, Audit audit, Clock clock) {
        this.tables = tables;
        this.source = source;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was ever put in force, the newest of each kind first, and what waits. */
    @Transactional(readOnly = true)
    public Kept kept(CurrentUser user) {
        Permissions.require(user, Permission.MATTER_MANAGE);
        return new Kept(tables.versions(user.jurisdiction()), tables.uploads(user.jurisdiction()));
    }

    /**
     * What should be known of the upload that waits.
     *
     * @throws Refusal when nothing waits
     */
    @Transactional(readOnly = true)
    public List<Remark> remarks(CurrentUser user, PaperKind kind) {
        return Remarks.of(Docx.open(content(user, kind, "waiting")), kind);
    }

    /**
     * Keeps a template until it is put in force.
     *
     * @throws Refusal when it cannot be one, with every reason and its place
     */
    @Transactional
    public void upload(CurrentUser user, PaperKind kind, Files.Upload upload) {
        Permissions.require(user, Permission.MATTER_MANAGE);
        if (upload.content().length == 0 || upload.name().length() > NAME_LIMIT) {
            throw Refusal.invalid("file", "supervisionpaper.no-docx");
        }
        PaperCheck.check(upload.content(), upload.name(), kind);
        StoredFile stored = files.store(user, Permission.MATTER_MANAGE, upload);
        tables.keep(
                user,
                new PaperUpload(
                        kind,
                        stored.id(),
                        stored.name(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        user.displayName()));
        record(user, kind, "supervision.paper-uploaded", Map.of("kind", kind, "name", stored.name()), null);
    }

    /**
     * Puts the upload that was seen in force.
     *
     * @param requestKey of the form, so that it counts once
     * @return the version that is in force now
     */
    @Transactional
    public int publish(CurrentUser user, PaperUpload seen, String requestKey, String reason) {
        Permissions.require(user, Permission.MATTER_MANAGE);
        tables.lock(user.jurisdiction());
        Optional<Integer> done = tables.byRequest(user.jurisdiction(), requestKey);
        if (done.isPresent()) {
            return done.get();
        }
        if (!tables.drop(user.jurisdiction(), seen.kind(), seen.file())) {
            throw Refusal.conflict("supervisionpaper.changed");
        }
        String said = said("reason", reason);
        int version = next(user, seen.kind());
        var next = new PaperVersion(
                seen.kind(),
                version,
                seen.file(),
                files.held(user.jurisdiction(), seen.file()).name(),
                said,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                user.displayName());
        return insert(user, next, requestKey, "supervision.paper-published");
    }

    /** Takes the upload that was seen away. */
    @Transactional
    public void discard(CurrentUser user, PaperUpload seen) {
        Permissions.require(user, Permission.MATTER_MANAGE);
        if (!tables.drop(user.jurisdiction(), seen.kind(), seen.file())) {
            throw Refusal.conflict("supervisionpaper.changed");
        }
        record(user, seen.kind(), "supervision.paper-discarded", Map.of("kind", seen.kind()), null);
    }

    /** Lets the template that comes with the program hold again. */
    @Transactional
    public int restore(CurrentUser user, PaperKind kind, String requestKey, String reason) {
        Permissions.require(user, Permission.MATTER_MANAGE);
        tables.lock(user.jurisdiction());
        Optional<Integer> done = tables.byRequest(user.jurisdiction(), requestKey);
        if (done.isPresent()) {
            return done.get();
        }
        boolean own = tables.newest(user.jurisdiction(), kind)
                .filter(version -> version.file() != null)
                .isPresent();
        if (!own) {
            throw Refusal.conflict("supervisionpaper.shipped-holds");
        }
        var next = new PaperVersion(
                kind,
                next(user, kind),
                null,
                "",
                said("back", reason),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                user.displayName());
        return insert(user, next, requestKey, "supervision.paper-restored");
    }

    /**
     * A template as it is.
     *
     * @param which waiting, holding, shipped, or the number of a version
     * @throws Refusal when there is none
     */
    @Transactional(readOnly = true)
    public byte[] content(CurrentUser user, PaperKind kind, String which) {
        Permissions.require(user, Permission.MATTER_MANAGE);
        UUID jurisdiction = user.jurisdiction();
        return switch (which) {
            case "holding" -> source.holding(jurisdiction, kind);
            case "shipped" -> ShippedPapers.of(kind);
            case "waiting" ->
                tables.uploads(jurisdiction).stream()
                        .filter(upload -> upload.kind() == kind)
                        .findFirst()
                        .map(upload -> source.content(jurisdiction, kind, upload.file()))
                        .orElseThrow(() -> Refusal.notFound("supervisionpaper.unknown"));
            default ->
                tables.versions(jurisdiction).stream()
                        .filter(version -> version.kind() == kind
                                && String.valueOf(version.version()).equals(which))
                        .findFirst()
                        .map(version -> source.content(jurisdiction, kind, version.file()))
                        .orElseThrow(() -> Refusal.notFound("supervisionpaper.unknown"));
        };
    }

    /** A template filled with sample content. */
    @Transactional(readOnly = true)
    public byte[] sample(CurrentUser user, PaperKind kind, String which) {
        return Merge.fill(content(user, kind, which), kind, SamplePapers.of(kind));
    }

    private int next(CurrentUser user, PaperKind kind) {
        return tables.newest(user.jurisdiction(), kind)
                .map(version -> version.version() + 1)
                .orElse(1);
    }

    private static String said(String field, String reason) {
        if (reason.isBlank() || reason.length() > REASON_LIMIT) {
            throw Refusal.invalid(field, "supervisionpaper.reason", REASON_LIMIT);
        }
        return reason.strip();
    }

    private int insert(CurrentUser user, PaperVersion next, String requestKey, String action) {
        if (!tables.insert(user, next, requestKey)) {
            throw Refusal.conflict("supervisionpaper.changed");
        }
        Map<String, Object> after = Map.of("kind", next.kind(), "version", next.version(), "name", next.name());
        record(user, next.kind(), action, after, next.reason());
        return next.version();
    }

    private void record(CurrentUser user, PaperKind kind, String action, Object after, @Nullable String reason) {
        audit.record(user, new Change(action, "supervision.paper-template", subject(user, kind), null, after, reason));
    }

    /** Under which id the trail keeps what was done with the templates of a kind. */
    static UUID subject(CurrentUser user, PaperKind kind) {
        return UUID.nameUUIDFromBytes((user.jurisdiction() + " paper " + kind).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What there is.
     *
     * @param versions the newest of each kind first
     * @param waiting uploads that do not hold yet
     */
    public record Kept(List<PaperVersion> versions, List<PaperUpload> waiting) {
        public Kept {
            versions = List.copyOf(versions);
            waiting = List.copyOf(waiting);
        }

        /** Those of a kind. */
        public Kept of(PaperKind kind) {
            return new Kept(
                    versions.stream().filter(version -> version.kind() == kind).toList(),
                    waiting.stream().filter(upload -> upload.kind() == kind).toList());
        }
    }
}
