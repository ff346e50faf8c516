package org.paodao.supervision.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;

/**
 * A major problem. Each step gives the next one, or refuses where its stage does not allow it.
 *
 * @param number such as 2026-003
 * @param about what of the plan it has to do with
 * @param level the list of a Party committee on which it stands; null for none
 * @param relapses how many times it came back after it had been closed
 * @param fixers accounts that worked on it for its unit
 * @param version counts every step
 */
public record Problem(
        UUID id,
        String number,
        Source source,
        String content,
        Responsible responsible,
        LocalDate listedOn,
        LocalDate due,
        About about,
        Terms terms,
        @Nullable String level,
        int relapses,
        Set<UUID> fixers,
        ProblemStage stage,
        int version,
        Instant createdAt) {

    public Problem {
        fixers = Set.copyOf(fixers);
    }

    /**
     * Where it comes from.
     *
     * @param origin the problem whose like-case check found it; null for none
     */
    public record Source(
            String group, String name, @Nullable UUID origin) {}

    /** Who has to solve it. */
    public record Responsible(UUID unit, String person) {}

    /**
     * What of the plan it has to do with.
     *
     * @param item null for none
     * @param title of the item as it was called then
     * @param indicator its code; null for none
     */
    public record About(
            @Nullable UUID item, String title, @Nullable String indicator) {
        public static final About NOTHING = new About(null, "", null);
    }

    /**
     * How it is closed.
     *
     * @param noticeDays so many days the public may object; 0 for no notice
     * @param verifier the unit that verifies; null for whoever inspects
     */
    public record Terms(
            ClosingCondition condition,
            int noticeDays,
            @Nullable UUID verifier) {}

    public UUID unit() {
        return responsible.unit();
    }

    /** Whether it should be solved by now. */
    public boolean isLate(LocalDate today) {
        return stage.open() && due.isBefore(today);
    }

    /** The day on which it was closed; null while it is not. */
    public @Nullable LocalDate closedOn() {
        return switch (stage) {
            case ProblemStage.Closed closed -> closed.on();
            case ProblemStage.Archived archived -> archived.on();
            default -> null;
        };
    }

    /** Whose signature stands for its being solved; null while nobody's does. */
    public @Nullable Signature verifiedBy() {
        return switch (stage) {
            case ProblemStage.Noticed noticed -> noticed.verifier();
            case ProblemStage.Closed closed -> closed.verifier();
            case ProblemStage.Archived archived -> archived.verifier();
            default -> null;
        };
    }

    Problem propose(Set<UUID> people) {
        return stage instanceof ProblemStage.Listed listed ? fixedBy(people).at(listed.propose()) : refuse();
    }

    Problem agree() {
        return stage instanceof ProblemStage.Proposed proposed ? at(proposed.agree()) : refuse();
    }

    Problem sendBack(String why) {
        return stage instanceof ProblemStage.Proposed proposed ? at(proposed.sendBack(why)) : refuse();
    }

    /** Its unit says what was done. */
    Problem note(Set<UUID> people) {
        return stage instanceof ProblemStage.Rectifying same ? fixedBy(people).at(same) : refuse();
    }

    Problem apply(Set<UUID> people) {
        if (!(stage instanceof ProblemStage.Rectifying rectifying)) {
            return refuse();
        }
        Problem worked = fixedBy(people);
        return worked.at(rectifying.apply(new ProblemStage.Fixers(unit(), worked.fixers)));
    }

    /** Accepted; with a notice it is closed when that is over. */
    Problem accept(Signature signature, Set<UUID> people) {
        ProblemStage.Verifier verifier = verifier(signature, people);
        return at(
                terms.noticeDays() == 0
                        ? verifier.close()
                        : verifier.notice(signature.on().plusDays(terms.noticeDays())));
    }

    Problem refuse(Signature signature, Set<UUID> people, ProblemStage.Setback setback) {
        ClosingTest test = setback.test();
        return at(verifier(signature, people).refuse(test == null ? ClosingTest.MEASURES : test, setback.why()));
    }

    /** Whoever may verify it now. */
    ProblemStage.Verifier verifier(Signature signature, Set<UUID> people) {
        if (!(stage instanceof ProblemStage.Applied applied)) {
            throw notNow();
        }
        return applied.verifier(signature, people);
    }

    Problem object(String why) {
        return stage instanceof ProblemStage.Noticed noticed ? at(noticed.object(why)) : refuse();
    }

    Problem close(LocalDate today) {
        return stage instanceof ProblemStage.Noticed noticed ? at(noticed.end(today)) : refuse();
    }

    Problem archive() {
        return stage instanceof ProblemStage.Closed closed ? at(closed.archive()) : refuse();
    }

    /** It is back: measures are asked for again. */
    Problem relapse(String why, LocalDate newDue) {
        ProblemStage.Listed next = switch (stage) {
            case ProblemStage.Closed closed -> closed.relapse(why);
            case ProblemStage.Archived archived -> archived.relapse(why);
            default -> throw notNow();
        };
        return with(next, newDue, terms, level, relapses + 1);
    }

    Problem withdraw(String why) {
        return switch (stage) {
            case ProblemStage.Listed listed -> at(listed.withdraw(why));
            case ProblemStage.Proposed proposed -> at(proposed.withdraw(why));
            case ProblemStage.Rectifying rectifying -> at(rectifying.withdraw(why));
            default -> refuse();
        };
    }

    /** Put on the list of a Party committee. */
    Problem escalate(String onto) {
        return stage.open() ? with(stage, due, terms, onto, relapses) : refuse();
    }

    /** Another unit is to verify it. */
    Problem appoint(@Nullable UUID verifier) {
        return stage.open() && !(stage instanceof ProblemStage.Noticed)
                ? with(stage, due, new Terms(terms.condition(), terms.noticeDays(), verifier), level, relapses)
                : refuse();
    }

    private Problem at(ProblemStage next) {
        return with(next, due, terms, level, relapses);
    }

    private Problem fixedBy(Set<UUID> people) {
        Set<UUID> all = new HashSet<>(fixers);
        all.addAll(people);
        return new Problem(
                id,
                number,
                source,
                content,
                responsible,
                listedOn,
                due,
                about,
                terms,
                level,
                relapses,
                all,
                stage,
                version,
                createdAt);
    }

    private Problem with(ProblemStage next, LocalDate until, Terms by, @Nullable String on, int times) {
        return new Problem(
                id,
                number,
                source,
                content,
                responsible,
                listedOn,
                until,
                about,
                by,
                on,
                times,
                fixers,
                next,
                version + 1,
                createdAt);
    }

    private Problem refuse() {
        throw notNow();
    }

    private Refusal notNow() {
        return Refusal.conflict("supervisionproblem.not-now." + stage.word());
    }
}
