package org.paodao.progress.ask;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of what is asked of units. What is held already is not taken in again; who asks is told where it is held. */
@Service
public class AskRegister {
    static final String SUBJECT = "progress.ask";
    private static final int LIMIT = 200;

    private final AskTables tables;
    private final ObjectProvider<AskSource> sources;
    private final Audit audit;
    private final Clock clock;

    AskRegister(AskTables tables, ObjectProvider<AskSource> sources, Audit audit, Clock clock) {
        this.tables = tables;
        this.sources = sources;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything that is asked or was: what the system itself asks first, then the register. */
    @Transactional(readOnly = true)
    public List<Asking> all(CurrentUser user) {
        Permissions.require(user, Permission.ASK_READ);
        List<Asking> all = new ArrayList<>();
        sources.orderedStream().forEach(source -> all.addAll(source.of().apply(user.jurisdiction())));
        all.addAll(tables.all(user.jurisdiction()));
        return all;
    }

    /** One line of the register. */
    @Transactional(readOnly = true)
    public Asking one(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.ASK_READ);
        return tables.one(user.jurisdiction(), id).orElseThrow(() -> Refusal.notFound("progressask.unknown"));
    }

    /** What holds the same as a question that somebody wants to ask, or comes close. */
    @Transactional(readOnly = true)
    public Match match(CurrentUser user, NewAsk wish) {
        LocalDate since = wish.since();
        Asking wanted = new Asking(
                wish.name(),
                wish.aliases(),
                wish.indicator().isEmpty() ? null : wish.indicator(),
                new Asking.What(wish.kind(), wish.rhythm(), 1),
                wish.form(),
                wish.asker(),
                wish.whom(),
                since == null ? today() : since,
                wish.until(),
                new Asking.Held("register", "", null));
        List<Asking> meeting =
                all(user).stream().filter(asking -> asking.meets(wanted)).toList();
        List<Asking> same =
                meeting.stream().filter(asking -> asking.isSame(wanted)).toList();
        return new Match(
                same,
                meeting.stream()
                        .filter(asking -> !same.contains(asking) && asking.isClose(wanted))
                        .toList());
    }

    /**
     * Registers a question.
     *
     * @return its id; that of the first when it is sent twice
     * @throws Refusal when the same is held already, or something comes close and nobody has said that it is something else
     */
    @Transactional
    public UUID add(CurrentUser user, NewAsk wish) {
        Permissions.require(user, Permission.ASK_EDIT);
        tables.lock(user.jurisdiction());
        Optional<UUID> before = tables.byRequest(user.jurisdiction(), wish.requestKey());
        if (before.isPresent()) {
            return before.get();
        }
        check(wish);
        Match match = match(user, wish);
        if (!match.same().isEmpty()) {
            throw Refusal.invalid(
                    "name", "progressask.held", match.same().getFirst().name());
        }
        if (!match.close().isEmpty() && !wish.despite()) {
            throw Refusal.invalid(
                    "name", "progressask.close", match.close().getFirst().name());
        }
        UUID id = Ids.next();
        tables.insert(user, id, wish);
        audit.record(user, Change.created("progress.ask-added", SUBJECT, id, wish));
        return id;
    }

    private static void check(NewAsk wish) {
        List<Refusal.Flaw> flaws = new ArrayList<>();
        text(flaws, "name", wish.name());
        text(flaws, "asker", wish.asker());
        text(flaws, "form", wish.form());
        LocalDate since = wish.since();
        LocalDate until = wish.until();
        if (since == null) {
            flaws.add(Refusal.Flaw.at("since", "progressask.day"));
        }
        if (until == null || (since != null && until.isBefore(since))) {
            flaws.add(Refusal.Flaw.at("until", "progressask.until"));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }

    private static void text(List<Refusal.Flaw> flaws, String field, String text) {
        if (text.isEmpty() || text.length() > LIMIT) {
            flaws.add(Refusal.Flaw.at(field, "progressask.text", LIMIT));
        }
    }

    /** Says that an answer was used, and for what. */
    @Transactional
    public void use(CurrentUser user, UUID id, int seen, String what) {
        Asking before = edited(user, id);
        Asking.Entry entry = entry(before);
        String words = words(what);
        var next = new Asking.Entry(id, seen + 1, today(), words, entry.droppedOn(), entry.droppedFor());
        change(user, before, next, before.until(), "progress.ask-used");
    }

    /** Asks for longer, or for less long. */
    @Transactional
    public void extend(CurrentUser user, UUID id, int seen, @Nullable LocalDate until) {
        Asking before = edited(user, id);
        Asking.Entry entry = entry(before);
        if (until == null || until.isBefore(before.since())) {
            throw Refusal.invalid("until", "progressask.until");
        }
        var next =
                new Asking.Entry(id, seen + 1, entry.usedOn(), entry.usedFor(), entry.droppedOn(), entry.droppedFor());
        change(user, before, next, until, "progress.ask-extended");
    }

    /** Gives a question up: from today on nobody is asked. */
    @Transactional
    public void drop(CurrentUser user, UUID id, int seen, String why) {
        Asking before = edited(user, id);
        Asking.Entry entry = entry(before);
        var next = new Asking.Entry(id, seen + 1, entry.usedOn(), entry.usedFor(), today(), words(why));
        change(user, before, next, before.until(), "progress.ask-dropped");
    }

    private Asking edited(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.ASK_EDIT);
        tables.lock(user.jurisdiction());
        return one(user, id);
    }

    private static Asking.Entry entry(Asking asking) {
        return Objects.requireNonNull(asking.held().entry());
    }

    private static String words(String typed) {
        String words = typed.strip();
        if (words.isEmpty() || words.length() > LIMIT) {
            throw Refusal.invalid("words", "progressask.text", LIMIT);
        }
        return words;
    }

    private void change(CurrentUser user, Asking before, Asking.Entry next, @Nullable LocalDate until, String action) {
        Asking.Entry entry = entry(before);
        if (entry.version() == next.version() && entry.equals(next) && Objects.equals(before.until(), until)) {
            return;
        }
        if (entry.droppedOn() != null) {
            throw Refusal.conflict("progressask.dropped");
        }
        if (entry.version() + 1 != next.version() || !tables.update(user.jurisdiction(), next, until)) {
            throw Refusal.conflict("progressask.changed");
        }
        audit.record(
                user,
                new Change(
                        action,
                        SUBJECT,
                        next.id(),
                        new Trace(before.name(), before.until(), entry),
                        new Trace(before.name(), until, next),
                        null));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What the trail keeps of a line. */
    private record Trace(String name, @Nullable LocalDate until, Asking.Entry entry) {}

    /**
     * What is held of a question already.
     *
     * @param same holds it
     * @param close may hold it; a person has to look
     */
    public record Match(List<Asking> same, List<Asking> close) {
        public Match {
            same = List.copyOf(same);
            close = List.copyOf(close);
        }
    }
}
