package org.paodao.supervision.meeting;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Minutes: written while the meeting sits or afterwards, approved, then fixed; a mistake is corrected in a new version that says why. */
@Service
public class MeetingMinutes {
    private final MeetingSteps steps;
    private final MeetingMinutesTables tables;
    private final Clock clock;

    MeetingMinutes(MeetingSteps steps, MeetingMinutesTables tables, Clock clock) {
        this.steps = steps;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * Writes a draft: the first version, or a correction of approved minutes.
     *
     * @param why the approved version is corrected; empty for the first
     */
    @Transactional
    public void save(CurrentUser user, UUID id, int seen, Written written, String why) {
        Meeting meeting = steps.kept(user, id);
        if (!meeting.stage().decides() && !(meeting.stage() instanceof MeetingStage.Minuted)) {
            throw MeetingSteps.notNow(meeting);
        }
        List<Minutes> versions = tables.versions(user.jurisdiction(), id);
        boolean drafted = !versions.isEmpty() && !versions.getLast().isApproved();
        int number = drafted ? versions.size() : versions.size() + 1;
        String reason = number == 1 ? "" : MeetingSteps.line("reason", why);
        var draft = new Minutes(
                number,
                MeetingSteps.words("present", written.present()),
                MeetingSteps.words("minutes", written.words()),
                reason,
                new Minutes.Saved(clock.instant().truncatedTo(ChronoUnit.MICROS), user.displayName()),
                null);
        if (drafted && same(versions.getLast(), draft)) {
            return;
        }
        steps.take(user, meeting, meeting.touched(), new MeetingSteps.Taking("minute", reason, seen));
        if (!tables.save(user, id, draft)) {
            throw MeetingSteps.changed();
        }
    }

    private static boolean same(Minutes one, Minutes other) {
        return one.present().equals(other.present())
                && one.words().equals(other.words())
                && one.reason().equals(other.reason());
    }

    /** Approves the newest draft. */
    @Transactional
    public void approve(CurrentUser user, UUID id, int seen) {
        Meeting meeting = steps.kept(user, id);
        var taking = new MeetingSteps.Taking("approve", "", seen);
        if (steps.isRepeated(user, meeting, taking)) {
            return;
        }
        MeetingStage next = switch (meeting.stage()) {
            case MeetingStage.Held held -> held.approve();
            case MeetingStage.Minuted minuted -> minuted;
            default -> throw MeetingSteps.notNow(meeting);
        };
        steps.take(user, meeting, meeting.with(next), taking);
        List<Minutes> versions = tables.versions(user.jurisdiction(), id);
        if (versions.isEmpty() || versions.getLast().isApproved()) {
            throw Refusal.conflict("supervisionmeeting.no-draft");
        }
        if (!tables.approve(user, id, versions.size())) {
            throw MeetingSteps.changed();
        }
    }

    /**
     * What somebody wrote.
     *
     * @param present who was there
     */
    public record Written(String present, String words) {}
}
