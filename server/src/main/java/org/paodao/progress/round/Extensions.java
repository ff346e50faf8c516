package org.paodao.progress.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** More time: a unit asks for it with its reason, the office grants it until a day or refuses it with a reason. */
@Service
public class Extensions {
    private static final String SUBJECT = "progress.extension";
    private static final int LONGEST = 500;

    private final RoundTables rounds;
    private final RoundExtensionTables extensions;
    private final Audit audit;
    private final Clock clock;

    Extensions(RoundTables rounds, RoundExtensionTables extensions, Audit audit, Clock clock) {
        this.rounds = rounds;
        this.extensions = extensions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The wishes in some rounds, the older first, as far as they concern the user: a unit its own, the office all. */
    @Transactional(readOnly = true)
    public List<Extension> of(CurrentUser user, Collection<UUID> asked) {
        return extensions.of(user.jurisdiction(), asked).stream()
                .filter(wish ->
                        Permissions.mayFor(user, Permission.REPORT_ACCEPT, wish.unit()) || isOf(user, wish.unit()))
                .toList();
    }

    private static boolean isOf(CurrentUser user, UUID unit) {
        return Permissions.mayFor(user, Permission.REPORT_WRITE, unit)
                || Permissions.mayFor(user, Permission.REPORT_APPROVE, unit);
    }

    /**
     * Asks for more time, for a unit. The same wish again changes nothing, also when it was answered meanwhile.
     *
     * @param id of the wish, chosen by whoever sends it and the same when it is sent again
     */
    @Transactional
    public void ask(CurrentUser user, UUID round, UUID unit, UUID id, Said said) {
        if (!isOf(user, unit)) {
            throw Refusal.forbidden("access.forbidden-unit");
        }
        Round known =
                rounds.one(user.jurisdiction(), round).orElseThrow(() -> Refusal.notFound("progressround.unknown"));
        LocalDate wanted = later(said.until(), known);
        reason(said.reason());
        Said asked = new Said(wanted, said.reason().strip());
        extensions.hold(round, unit);
        List<Extension> made = extensions.of(user.jurisdiction(), List.of(round)).stream()
                .filter(one -> one.unit().equals(unit))
                .toList();
        if (made.stream().anyMatch(one -> isSame(one, id, asked))) {
            return;
        }
        // Another wish from a page that has sent one already.
        boolean used = made.stream().anyMatch(one -> one.id().equals(id));
        Extension wish = wish(user, known, unit, used ? Ids.next() : id, asked);
        if (made.stream().anyMatch(one -> one.answer() == null) || !extensions.insert(user, wish)) {
            throw Refusal.conflict("progressround.extension-waits");
        }
        audit.record(
                user,
                new Change(
                        "progress.extension-asked", SUBJECT, wish.id(), null, Map.of("until", wanted), wish.reason()));
    }

    /** Whether a wish that was made is this one: sent again, or by another hand while it waits. */
    private static boolean isSame(Extension made, UUID id, Said asked) {
        return made.wanted().equals(asked.until())
                && made.reason().equals(asked.reason())
                && (made.answer() == null || made.id().equals(id));
    }

    private LocalDate later(@Nullable LocalDate wanted, Round round) {
        LocalDate today = LocalDate.now(clock);
        if (!round.isWritable(today)) {
            throw Refusal.conflict("progressround.not-open");
        }
        if (wanted == null || !wanted.isAfter(round.days().due()) || wanted.isBefore(today)) {
            throw Refusal.invalid("until", "progressround.extension-until");
        }
        return wanted;
    }

    private Extension wish(CurrentUser user, Round round, UUID unit, UUID id, Said said) {
        return new Extension(
                id,
                round.id(),
                unit,
                Objects.requireNonNull(said.until()),
                said.reason(),
                user.displayName(),
                clock.instant(),
                null,
                null,
                "",
                null,
                1);
    }

    /**
     * Answers a wish. The same answer again changes nothing.
     *
     * @param said until when, or no day to refuse, which needs a reason
     */
    @Transactional
    public void answer(CurrentUser user, UUID id, Said said) {
        Permissions.require(user, Permission.REPORT_ACCEPT);
        Extension wish = extensions
                .held(user.jurisdiction(), id)
                .orElseThrow(() -> Refusal.notFound("progressround.extension-unknown"));
        LocalDate until = said.until();
        String why = said.reason().strip();
        if (wish.answer() != null) {
            if (Objects.equals(wish.granted(), until) && wish.answerReason().equals(why)) {
                return;
            }
            throw Refusal.conflict("progressround.extension-answered");
        }
        Round round = rounds.one(user.jurisdiction(), wish.round()).orElseThrow();
        if (until == null) {
            reason(why);
        } else if (!until.isAfter(round.days().due())) {
            throw Refusal.invalid("until", "progressround.extension-until");
        }
        beforeItCloses(round, until);
        if (!extensions.answer(user, wish, new Said(until, why))) {
            throw Refusal.conflict("progressround.extension-answered");
        }
        String action = until == null ? "progress.extension-refused" : "progress.extension-granted";
        @Nullable Map<String, LocalDate> day = until == null ? null : Map.of("until", until);
        audit.record(user, new Change(action, SUBJECT, id, null, day, why.isEmpty() ? null : why));
    }

    /** A round that closes by itself would take the time back. */
    private static void beforeItCloses(Round round, @Nullable LocalDate until) {
        LocalDate end = round.ending().since(round.days());
        if (until != null && end != null && !until.isBefore(end)) {
            throw Refusal.invalid("until", "progressround.extension-after-end", end);
        }
    }

    private static void reason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw Refusal.invalid("reason", "progressround.reason-missing");
        }
    }

    /**
     * A day with words.
     *
     * @param until null for none
     */
    public record Said(@Nullable LocalDate until, String reason) {}
}
