package org.paodao.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.chain.ChainEntry;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the trail of changes. */
@Service
public class Audit {
    private final Lanes lanes;
    private final AuditLists lists;
    private final JsonMapper json;

    Audit(Lanes lanes, AuditLists lists, JsonMapper json) {
        this.lanes = lanes;
        this.lists = lists;
        this.json = json;
    }

    /** Writes a change; there must be a transaction, the one that makes the change. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(CurrentUser user, Change change) {
        write(user, change);
    }

    /** Writes many changes of one transaction, a record for each, sent to the database at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(CurrentUser user, List<Change> changes) {
        if (!changes.isEmpty()) {
            write(user.jurisdiction(), who(user), changes);
        }
    }

    /**
     * Writes what is worth knowing though nothing changed: a sign-in, a refused one, an export. In the running transaction if
     * there is one, which must not be read-only, else in its own.
     */
    @Transactional
    public void event(CurrentUser user, Change event) {
        write(user, event);
    }

    private void write(CurrentUser user, Change change) {
        write(user.jurisdiction(), who(user), change);
    }

    /** Writes what the program did by itself. */
    void write(UUID jurisdiction, ChainEntry.Who who, Change change) {
        write(jurisdiction, who, List.of(change));
    }

    private void write(UUID jurisdiction, ChainEntry.Who who, List<Change> changes) {
        // PostgreSQL keeps microseconds, and what it keeps is hashed.
        Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
        lanes.append(
                jurisdiction,
                changes.stream()
                        .map(change -> new ChainEntry.Content(Ids.next(), now, who, what(change)))
                        .toList());
    }

    private static ChainEntry.Who who(CurrentUser user) {
        Origin origin = origin();
        Authority.Behalf behalf = user.authority().behalf();
        return new ChainEntry.Who(
                user.account(),
                user.displayName(),
                behalf == null ? null : behalf.account(),
                behalf == null ? null : behalf.name(),
                origin.channel(),
                origin.address());
    }

    /** Where what this thread is doing now comes from. */
    private static Origin origin() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? Origin.request(
                        asked.getRequest().getRequestURI(), asked.getRequest().getRemoteAddr())
                : Origin.JOB;
    }

    private ChainEntry.What what(Change change) {
        return new ChainEntry.What(
                change.action(),
                change.subjectType(),
                change.subject(),
                asJson(change.before()),
                asJson(change.after()),
                change.reason());
    }

    /** What happened to a thing, newest first; at most 200 lines. */
    @Transactional(readOnly = true)
    public List<Entry> trail(CurrentUser user, UUID subject) {
        return lists.trail(user, subject);
    }

    /**
     * Whether this very change is the newest of its thing and the user made it: the same press, arrived twice. Whoever asks holds the thing, so that the first press is
     * written or not begun.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isNewest(CurrentUser user, Change change) {
        return lists.newest(user, change.subject())
                .filter(written -> written.content().who().account().equals(user.account()))
                .map(written -> written.content().what())
                .filter(what -> what.action().equals(change.action()) && Objects.equals(what.reason(), change.reason()))
                .filter(what -> Objects.equals(tree(what.after()), tree(asJson(change.after()))))
                .filter(what ->
                        change.after() != null || Objects.equals(tree(what.before()), tree(asJson(change.before()))))
                .isPresent();
    }

    private @Nullable JsonNode tree(@Nullable String text) {
        return text == null ? null : json.readTree(text);
    }

    private @Nullable String asJson(@Nullable Object values) {
        return values == null ? null : json.writeValueAsString(values);
    }
}
