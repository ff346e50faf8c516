package org.paodao.notice;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.paodao.access.Access;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Sha256;
import org.paodao.kernel.ToDo;
import org.paodao.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is due, as a calendar that a telephone or a mail program subscribes to with a private address: shown once, kept as a hash, ended at any time; it only reads. */
@Service
public class Feeds {
    private static final int BYTES = 32;
    private static final int LONGEST = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final FeedTable table;
    private final Workbench workbench;
    private final Readers readers;
    private final Audit audit;
    private final Clock clock;

    Feeds(FeedTable table, Workbench workbench, Readers readers, Audit audit, Clock clock) {
        this.table = table;
        this.workbench = workbench;
        this.readers = readers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Since when the user has such a calendar. */
    @Transactional(readOnly = true)
    public Optional<Instant> since(CurrentUser user) {
        Permissions.require(user, Permission.OWN_ACCOUNT);
        return table.since(user);
    }

    /** Makes a new private address and ends the one before. What its last part is, which nobody can tell again. */
    @Transactional
    public String make(CurrentUser user) {
        ownName(user);
        table.revoke(user);
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        UUID id = Ids.next();
        table.insert(user, id, Sha256.of(token));
        audit.record(user, new Change("notice.feed-made", "access.account", user.account(), null, null, null));
        return token;
    }

    /** Ends it. */
    @Transactional
    public void revoke(CurrentUser user) {
        ownName(user);
        if (!table.revoke(user)) {
            throw Refusal.notFound("notice.no-feed");
        }
        audit.record(user, new Change("notice.feed-ended", "access.account", user.account(), null, null, null));
    }

    private static void ownName(CurrentUser user) {
        Permissions.require(user, Permission.OWN_ACCOUNT);
        if (user.authority().behalf() != null) {
            throw Refusal.conflict("access.stand-in.acting");
        }
    }

    /**
     * The calendar behind a private address.
     *
     * @throws Refusal when there is none: not known, ended, or of an account that is closed
     */
    @Transactional(readOnly = true)
    public String calendar(String token) {
        CurrentUser user = (token.length() > LONGEST
                        ? Optional.<FeedTable.Owner>empty()
                        : table.owner(Sha256.of(token)))
                .flatMap(owner -> readers.access().user(owner.jurisdiction(), owner.account()))
                .filter(found -> Permissions.may(found, Permission.OWN_ACCOUNT))
                .orElseThrow(() -> Refusal.notFound("notice.no-feed"));
        Words words = readers.letters()
                .words(readers.preferences()
                        .of(user.jurisdiction(), List.of(user.account()))
                        .getOrDefault(user.account(), Preference.USUAL)
                        .locale());
        LocalDate today = workbench.today();
        Instant stamp = today.atStartOfDay(clock.getZone()).toInstant();
        return Ical.write(
                words.msg("notice.feed.name"),
                stamp,
                workbench.ahead(user).stream()
                        .map(one -> event(user, one, today, words))
                        .toList());
    }

    private Ical.Event event(CurrentUser user, ToDo toDo, LocalDate today, Words words) {
        String what = Letters.sentence(words, toDo.text(), toDo.words());
        UUID uid = UUID.nameUUIDFromBytes((user.jurisdiction() + ":" + toDo.thing()).getBytes(StandardCharsets.UTF_8));
        return new Ical.Event(
                uid + "@paodao",
                Objects.requireNonNull(toDo.due()),
                toDo.isLate(today) ? words.msg("notice.feed.late", what) : what,
                readers.letters().link(toDo.address()));
    }

    /** Who reads, and in which words. */
    @Component
    record Readers(Access access, PreferenceTable preferences, Letters letters) {}
}
