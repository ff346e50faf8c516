package org.paodao.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files as they came, with their hash. */
@Service
public class Files {
    private static final String ALL = "id, name, media_type, size, sha256, stored_at";

    private final JdbcClient db;
    private final Audit audit;
    private final VirusScanner scanner;

    Files(JdbcClient db, Audit audit, VirusScanner scanner) {
        this.db = db;
        this.audit = audit;
        this.scanner = scanner;
    }

    /** Stores a file that everybody inside may read. */
    @Transactional
    public StoredFile store(CurrentUser user, String name, String mediaType, byte[] content) {
        return store(user, Permission.FILE_READ, new Upload(name, mediaType, content));
    }

    /**
     * Stores a file. The same content may be stored twice; who cares asks {@link #sameContent} first.
     *
     * @param needed what its reader must be permitted, until it is {@link #publish published}
     * @throws Refusal if a scanner for viruses is named and finds something, or cannot look
     */
    @Transactional
    public StoredFile store(CurrentUser user, Permission needed, Upload upload) {
        scanner.require(upload.content());
        UUID id = Ids.next();
        StoredFile stored = db.sql("""
                insert into files.file
                    (jurisdiction, id, name, media_type, size, sha256, content, stored_by, needed)
                values (:jurisdiction, :id, :name, :mediaType, :size, :sha256, :content, :account, :needed)
                returning """ + " " + ALL)
                .param("jurisdiction", user.jurisdiction())
                .param("id", id)
                .param("name", FileName.plain(upload.name()))
                .param("mediaType", upload.mediaType())
                .param("size", upload.content().length)
                .param("sha256", Sha256.hex(upload.content()))
                .param("content", upload.content())
                .param("account", user.account())
                .param("needed", needed.name())
                .query(Files::read)
                .single();
        audit.record(user, Change.created("files.stored", "files.file", id, stored));
        return stored;
    }

    /** The newest file with the same content, if there is one. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> sameContent(CurrentUser user, byte[] content) {
        return db.sql("select " + ALL + """
                  from files.file
                 where jurisdiction = :jurisdiction and sha256 = :sha256
                 order by id desc
                 limit 1""")
                .param("jurisdiction", user.jurisdiction())
                .param("sha256", Sha256.hex(content))
                .query(Files::read)
                .optional();
    }

    /** The file became part of what is published: everybody inside may read it. Publishing it again changes nothing. */
    @Transactional
    public void publish(CurrentUser user, UUID id) {
        StoredFile file = file(user, id);
        int rows = db.sql("""
                update files.file
                   set needed = :open
                 where jurisdiction = :jurisdiction and id = :id and needed <> :open""")
                .param("open", Permission.FILE_READ.name())
                .param("jurisdiction", user.jurisdiction())
                .param("id", id)
                .update();
        if (rows > 0) {
            audit.record(user, new Change("files.published", "files.file", id, null, file, null));
        }
    }

    /** What is known of a file; refuses as not found what this user may not know of. */
    @Transactional(readOnly = true)
    public StoredFile file(CurrentUser user, UUID id) {
        return db.sql("select " + ALL + ", needed from files.file where jurisdiction = :jurisdiction and id = :id")
                .param("jurisdiction", user.jurisdiction())
                .param("id", id)
                .query((row, n) -> readable(user, row) ? Optional.of(read(row, n)) : Optional.<StoredFile>empty())
                .optional()
                .flatMap(found -> found)
                .orElseThrow(() -> Refusal.notFound("files.unknown"));
    }

    /** The bytes as they came. */
    @Transactional(readOnly = true)
    public byte[] content(CurrentUser user, UUID id) {
        file(user, id);
        return db.sql("select content from files.file where jurisdiction = :jurisdiction and id = :id")
                .param("jurisdiction", user.jurisdiction())
                .param("id", id)
                .query((row, n) -> row.getBytes("content"))
                .single();
    }

    /** What is known of a file of which the module that holds it has found that it may be read. */
    @Transactional(readOnly = true)
    public StoredFile held(UUID jurisdiction, UUID id) {
        return db.sql("select " + ALL + " from files.file where jurisdiction = :jurisdiction and id = :id")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query(Files::read)
                .single();
    }

    /** What is known of several such files, by their ids. */
    @Transactional(readOnly = true)
    public Map<UUID, StoredFile> held(UUID jurisdiction, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : db
                        .sql("select " + ALL + " from files.file where jurisdiction = :jurisdiction and id in (:ids)")
                        .param("jurisdiction", jurisdiction)
                        .param("ids", ids)
                        .query(Files::read)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(StoredFile::id, Function.identity()));
    }

    /** The bytes of such a file, as they came. */
    @Transactional(readOnly = true)
    public byte[] heldContent(UUID jurisdiction, UUID id) {
        return db.sql("select content from files.file where jurisdiction = :jurisdiction and id = :id")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query((row, n) -> row.getBytes("content"))
                .single();
    }

    private static boolean readable(CurrentUser user, ResultSet row) throws SQLException {
        return Permissions.may(user, Permission.valueOf(row.getString("needed")));
    }

    /**
     * A file as it comes.
     *
     * @param name as the user's machine called it
     * @param mediaType as the browser said
     * @param content its bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Upload(String name, String mediaType, byte[] content) {}

    private static StoredFile read(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getTimestamp("stored_at").toInstant());
    }
}
