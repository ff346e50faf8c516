package org.paodao.audit;

import java.sql.Types;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.chain.ChainEntry;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail of a thing, and the auditor's search. */
@Service
public class AuditLists {
    private static final int TRAIL = 200;
    private static final int AT_ONCE = 1000;
    /** An id tells when its entry was written, by the clock of its node; the entry's time is that of its transaction. */
    private static final Duration SLACK = Duration.ofDays(1);

    private final JdbcClient db;
    private final Readers readers;

    AuditLists(JdbcClient db, Readers readers) {
        this.db = db;
        this.readers = readers;
    }

    List<Entry> trail(CurrentUser user, UUID subject) {
        return db.sql(ChainRows.ENTRY + """
                 where jurisdiction = :jurisdiction and subject = :subject
                 order by id desc
                 limit :most""")
                .param("jurisdiction", user.jurisdiction())
                .param("subject", subject)
                .param("most", TRAIL)
                .query((row, n) -> Entry.of(ChainRows.entry(row, n)))
                .list();
    }

    /** What happened to a thing last. */
    Optional<ChainEntry> newest(CurrentUser user, UUID subject) {
        return db.sql(ChainRows.ENTRY + """
                 where jurisdiction = :jurisdiction and subject = :subject
                 order by id desc
                 limit 1""")
                .param("jurisdiction", user.jurisdiction())
                .param("subject", subject)
                .query(ChainRows::entry)
                .optional();
    }

    /**
     * The newest entries that match, after one seen already.
     *
     * @param after the last one seen; null from the newest on
     * @param most how many
     */
    @Transactional(readOnly = true)
    public List<Entry> search(CurrentUser user, AuditFilter filter, @Nullable UUID after, int most) {
        return found(user, filter, after, most)
                .query((row, n) -> Entry.of(ChainRows.entry(row, n)))
                .list();
    }

    /** Every entry that matches, newest first, one by one. */
    @Transactional(readOnly = true)
    public void each(CurrentUser user, AuditFilter filter, Consumer<ChainEntry> entries) {
        try (Stream<ChainEntry> found =
                found(user, filter, null, null).withFetchSize(AT_ONCE).query(ChainRows::entry).stream()) {
            found.forEach(entries);
        }
    }

    private JdbcClient.StatementSpec found(
            CurrentUser user, AuditFilter filter, @Nullable UUID after, @Nullable Integer most) {
        readers.require(user);
        return db.sql(ChainRows.ENTRY + """
                 where jurisdiction = :jurisdiction
                   and id >= :first and id < :last and at >= :from and at < :to
                   and (cast(:subject as uuid) is null or subject = :subject)
                   and (account_name ilike :person or behalf_name ilike :person
                        or account = any(:called) or behalf = any(:called))
                   and (action = :action or action like :module)
                   and (:text = '%%' or before::text ilike :text or after::text ilike :text or reason ilike :text)
                 order by id desc
                 limit :most""")
                .param("most", most, Types.INTEGER)
                .param("jurisdiction", user.jurisdiction())
                .param("first", firstId(filter.from().minus(SLACK).toEpochMilli()))
                .param(
                        "last",
                        after != null ? after : firstId(filter.to().plus(SLACK).toEpochMilli()))
                .param("from", filter.from().atOffset(ZoneOffset.UTC))
                .param("to", filter.to().atOffset(ZoneOffset.UTC))
                .param("subject", filter.subject(), Types.OTHER)
                .param("person", within(filter.person()))
                .param("called", called(user, filter.person().strip()))
                .param("action", filter.action())
                .param("module", filter.action().isEmpty() ? "%" : escaped(filter.action()) + ".%")
                .param("text", within(filter.text()));
    }

    /** The account that signs in with a name; none for no name. */
    private UUID[] called(CurrentUser user, String person) {
        return person.isEmpty()
                ? new UUID[0]
                : readers.called().apply(user, person).toArray(UUID[]::new);
    }

    /** The least id made at a moment. */
    private static UUID firstId(long millis) {
        return new UUID(Math.max(0, millis) << Short.SIZE, 0);
    }

    private static String within(String words) {
        return "%" + escaped(words.strip()) + "%";
    }

    /** Signs that would stand for others in a pattern stand for themselves. */
    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
