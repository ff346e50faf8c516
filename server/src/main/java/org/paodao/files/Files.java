package org.paodao.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files as they came, with their hash. */
@Service
public class Files {
    private static final String ALL = "id, name, media_type, size, sha256, stored_at";

    private final JdbcClient db;
    private final Audit audit;

    Files(JdbcClient db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /**
     * Stores a file. The same content may be stored twice; who cares asks {@link #sameContent} first.
     *
     * @param name as the user's machine called it
     * @param mediaType as the browser said
     */
    @Transactional
    public StoredFile store(CurrentUser user, String name, String mediaType, byte[] content) {
        UUID id = Ids.next();
        StoredFile stored = db.sql("""
                insert into files.file (jurisdiction, id, name, media_type, size, sha256, content, stored_by)
                values (:jurisdiction, :id, :name, :mediaType, :size, :sha256, :content, :account)
                returning """ + " " + ALL)
                .param("jurisdiction", user.jurisdiction())
                .param("id", id)
                .param("name", name)
                .param("mediaType", mediaType)
                .param("size", content.length)
                .param("sha256", sha256(content))
                .param("content", content)
                .param("account", user.account())
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
                .param("sha256", sha256(content))
                .query(Files::read)
                .optional();
    }

    /** What is known of a file; refuses as not found what this user may not know of. */
    @Transactional(readOnly = true)
    public StoredFile file(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.FILE_READ);
        return db.sql("select " + ALL + " from files.file where jurisdiction = :jurisdiction and id = :id")
                .param("jurisdiction", user.jurisdiction())
                .param("id", id)
                .query(Files::read)
                .optional()
                .orElseThrow(() -> Refusal.notFound("files.unknown"));
    }

    /** The bytes as they came. */
    @Transactional(readOnly = true)
    public byte[] content(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.FILE_READ);
        return db.sql("select content from files.file where jurisdiction = :jurisdiction and id = :id")
                .param("jurisdiction", user.jurisdiction())
                .param("id", id)
                .query((row, n) -> row.getBytes("content"))
                .optional()
                .orElseThrow(() -> Refusal.notFound("files.unknown"));
    }

    private static StoredFile read(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getTimestamp("stored_at").toInstant());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
