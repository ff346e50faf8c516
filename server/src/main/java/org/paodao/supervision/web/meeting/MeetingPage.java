package org.paodao.supervision.web.meeting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.meeting.AgendaTopic;
import org.paodao.supervision.meeting.Meeting;
import org.paodao.supervision.meeting.MeetingLists;
import org.paodao.supervision.meeting.MeetingStage;
import org.paodao.supervision.meeting.Minutes;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * One meeting, with what can be done with it now.
 *
 * @param offered what could come on the agenda
 * @param requestKey of the form for a topic
 * @param typed what was typed and refused, by field; empty when nothing was
 */
public record MeetingPage(
        MeetingLists.Shown shown, List<AgendaTopic> offered, String requestKey, Map<String, String> typed)
        implements Page {
    public MeetingPage {
        offered = List.copyOf(offered);
        typed = Map.copyOf(typed);
    }

    public Meeting meeting() {
        return shown.meeting();
    }

    public String address() {
        return "/meetings/" + meeting().id();
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean mayPrepare() {
        return shown.keeps() && meeting().stage() instanceof MeetingStage.Planned;
    }

    public boolean mayEnd() {
        return shown.keeps() && meeting().stage() instanceof MeetingStage.Underway;
    }

    public boolean mayDecide() {
        return shown.keeps() && meeting().stage().decides();
    }

    /** Whether minutes can be written: the first, or a correction of approved ones. */
    public boolean mayMinute() {
        return mayDecide() || (shown.keeps() && meeting().stage() instanceof MeetingStage.Minuted);
    }

    /** The newest version of the minutes; null while there is none. */
    public @Nullable Minutes minutes() {
        List<Minutes> versions = shown.papers().minutes();
        return versions.isEmpty() ? null : versions.getLast();
    }

    /** The newest draft; null where there is none. */
    public @Nullable Minutes draft() {
        Minutes newest = minutes();
        return newest == null || newest.isApproved() ? null : newest;
    }

    public boolean mayApprove() {
        return shown.keeps() && draft() != null && !(meeting().stage() instanceof MeetingStage.Underway);
    }

    /** What stands in the field for the minutes: what was typed, what was saved, else the agenda to begin with. */
    public String minutesText() {
        Minutes newest = minutes();
        if (typed.containsKey("minutes")) {
            return typed("minutes");
        }
        return newest != null
                ? newest.words()
                : shown.papers().agenda().stream()
                        .map(topic -> topic.about().title() + "：")
                        .collect(Collectors.joining("\n"));
    }

    /** The topics as options. */
    public List<Option> topicOptions() {
        return shown.papers().agenda().stream()
                .map(topic -> new Option(topic.id().toString(), topic.about().title()))
                .toList();
    }
}
