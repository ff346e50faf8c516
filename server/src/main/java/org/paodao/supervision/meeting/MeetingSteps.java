package org.paodao.supervision.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Writes the steps of meetings, each with its record in the trail. What is allowed was looked at before. */
@Component
class MeetingSteps {
    private static final String SUBJECT = "supervision.meeting";
    private static final int SHORT = 200;
    private static final int LONG = 20_000;

    private final MeetingTables meetings;
    private final MeetingCallTables calls;
    private final Audit audit;

    MeetingSteps(MeetingTables meetings, MeetingCallTables calls, Audit audit) {
        this.meetings = meetings;
        this.calls = calls;
        this.audit = audit;
    }

    /** What somebody wrote in a line; refused when it is nothing or too much. */
    static String line(String field, @Nullable String typed) {
        return words(field, typed, SHORT);
    }

    /** What somebody wrote; refused when it is nothing or far too much. */
    static String words(String field, @Nullable String typed) {
        return words(field, typed, LONG);
    }

    private static String words(String field, @Nullable String typed, int limit) {
        String words = typed == null ? "" : typed.strip();
        if (words.isEmpty() || words.length() > limit) {
            throw Refusal.invalid(field, "supervisionmeeting.words", limit);
        }
        return words;
    }

    /** A meeting that the user keeps, to take a step with it: whoever takes one at the same moment waits, and then sees what became of it. */
    Meeting kept(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.MEETING_MANAGE);
        return meetings.held(user.jurisdiction(), id).orElseThrow(() -> Refusal.notFound("supervisionmeeting.unknown"));
    }

    static Refusal notNow(Meeting meeting) {
        return Refusal.conflict("supervisionmeeting.not-now." + meeting.stage().word());
    }

    /** Whether the user has taken this very step already, in these very words. */
    boolean isRepeated(CurrentUser user, Meeting meeting, Taking taking) {
        return meeting.version() > taking.seen()
                && meetings.steps(user.jurisdiction(), meeting.id()).stream()
                        .anyMatch(one -> one.version() == taking.seen() + 1
                                && one.step().equals(taking.step())
                                && one.words().equals(taking.words())
                                && one.by().equals(user.account()));
    }

    /** The next numbers of a year, in their order. */
    List<String> numbers(CurrentUser user, int year, int many) {
        return calls.numbers(user.jurisdiction(), year, many);
    }

    /**
     * Calls meetings at once.
     *
     * @param key what gives rise to each
     */
    void call(CurrentUser user, List<Meeting> called, Function<Meeting, String> key) {
        if (called.isEmpty()) {
            return;
        }
        calls.insert(user, called, key);
        audit.record(
                user,
                called.stream()
                        .map(meeting ->
                                Change.created("supervision.meeting-call", SUBJECT, meeting.id(), Trace.of(meeting)))
                        .toList());
    }

    /**
     * Takes a step.
     *
     * @param before as it is kept
     */
    void take(CurrentUser user, Meeting before, Meeting after, Taking taking) {
        if (before.version() != taking.seen() || !meetings.update(user.jurisdiction(), after)) {
            throw changed();
        }
        meetings.step(user, after, taking.step(), taking.words());
        record(user, taking.step(), taking.words(), before, after);
    }

    static Refusal changed() {
        return Refusal.conflict("supervisionmeeting.changed");
    }

    void record(CurrentUser user, Change change) {
        audit.record(user, change);
    }

    private void record(CurrentUser user, String step, String words, Meeting before, Meeting after) {
        audit.record(
                user,
                new Change(
                        "supervision.meeting-" + step,
                        SUBJECT,
                        after.id(),
                        Trace.of(before),
                        Trace.of(after),
                        words.isEmpty() ? null : words));
    }

    /**
     * A step that is taken.
     *
     * @param seen the version of the meeting that was seen
     */
    record Taking(String step, String words, int seen) {}

    /** What the trail keeps of a meeting. */
    private record Trace(String number, String title, LocalDate day, String place, String chair, String stage) {
        static Trace of(Meeting meeting) {
            Meeting.Facts facts = meeting.facts();
            return new Trace(
                    meeting.number(),
                    facts.title(),
                    facts.day(),
                    facts.place(),
                    facts.chair(),
                    meeting.stage().word());
        }
    }
}
