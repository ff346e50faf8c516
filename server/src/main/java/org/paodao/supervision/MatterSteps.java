package org.paodao.supervision;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Writes the steps of matters, each with its record in the trail. Who may take one was looked at before. */
@Component
class MatterSteps {
    static final String SUBJECT = "supervision.matter";
    private static final int LIMIT = 2000;

    private final MatterTables matters;
    private final Audit audit;

    MatterSteps(MatterTables matters, Audit audit) {
        this.matters = matters;
        this.audit = audit;
    }

    /** A matter that the user may know of. */
    Matter one(CurrentUser user, UUID id) {
        return matters.one(MatterScope.of(user), id).orElseThrow(MatterSteps::unknown);
    }

    /** The same with which something is to be done: whoever does something at the same moment waits, and then sees what became of it. */
    Matter held(CurrentUser user, UUID id) {
        return matters.held(MatterScope.of(user), id).orElseThrow(MatterSteps::unknown);
    }

    static Refusal unknown() {
        return Refusal.notFound("supervisionmatter.unknown");
    }

    /** What somebody wrote; refused when it is nothing or far too much. */
    static String words(String field, @Nullable String typed) {
        String words = optional(field, typed);
        if (words.isEmpty()) {
            throw Refusal.invalid(field, "supervisionmatter.words", LIMIT);
        }
        return words;
    }

    static String optional(String field, @Nullable String typed) {
        String words = typed == null ? "" : typed.strip();
        if (words.length() > LIMIT) {
            throw Refusal.invalid(field, "supervisionmatter.words", LIMIT);
        }
        return words;
    }

    /** Writes a new matter. */
    void begin(CurrentUser user, Matter matter, String requestKey) {
        matters.insert(user.jurisdiction(), matter, requestKey);
        write(user, null, matter, Taking.of(MatterStep.REGISTER, 0));
    }

    /**
     * Takes a matter one step further, once: what the same user sends again, because it was clicked twice or the answer got lost, is taken for done.
     *
     * @param before as it is held
     * @return the matter after it; null when it had been taken already
     */
    @Nullable
    Matter take(CurrentUser user, Matter before, Taking taking, UnaryOperator<Matter> move) {
        if (before.version() > taking.seen() && matters.isTaken(user, before.id(), taking)) {
            return null;
        }
        if (before.version() != taking.seen()) {
            throw changed();
        }
        Matter after = move.apply(before);
        if (!matters.update(user.jurisdiction(), after)) {
            throw changed();
        }
        write(user, before, after, taking);
        return after;
    }

    static Refusal changed() {
        return Refusal.conflict("supervisionmatter.changed");
    }

    private void write(CurrentUser user, @Nullable Matter before, Matter after, Taking taking) {
        matters.step(user, after, taking);
        audit.record(
                user,
                new Change(
                        "supervision.matter-" + taking.step().word(),
                        SUBJECT,
                        after.id(),
                        before == null ? null : Trace.of(before),
                        Trace.of(after),
                        taking.words().isEmpty() ? null : taking.words()));
    }

    /** What the trail keeps of a matter. Of a confidential one it keeps no words. */
    private record Trace(
            String number,
            String title,
            String stage,
            @Nullable UUID lead,
            List<UUID> assisting,
            @Nullable String due,
            int redone) {
        static Trace of(Matter matter) {
            Term term = matter.term();
            Suggestion suggestion = matter.suggestion();
            return new Trace(
                    matter.number(),
                    matter.subject().confidential() ? "" : matter.subject().title(),
                    matter.stage().word(),
                    suggestion == null ? null : suggestion.lead(),
                    suggestion == null
                            ? List.of()
                            : suggestion.assisting().stream()
                                    .map(Suggestion.Part::unit)
                                    .toList(),
                    term == null ? null : term.due().toString(),
                    matter.result().redone());
        }
    }
}
