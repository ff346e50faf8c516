package org.paodao.supervision.web.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.meeting.Meeting;
import org.paodao.supervision.meeting.MeetingLists;
import org.paodao.ui.Page;

/**
 * The calendar of meetings of a year.
 *
 * @param keeps whether the reader calls meetings
 * @param typed what was typed and refused, by field; empty when nothing was
 */
public record MeetingsPage(MeetingLists.Year year, boolean keeps, Map<String, String> typed) implements Page {
    public MeetingsPage {
        typed = Map.copyOf(typed);
    }

    /** Called and open meetings of the year in the order of their days. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        year.meetings().forEach(meeting -> lines.add(new Line(meeting, null)));
        year.open().forEach(open -> lines.add(new Line(null, open)));
        lines.sort(Comparator.comparing(Line::day));
        return lines;
    }

    /** A meeting that is called, or one that a series provides for. */
    public record Line(@Nullable Meeting meeting, MeetingLists.@Nullable Open open) {
        public LocalDate day() {
            return meeting != null ? meeting.facts().day() : open == null ? LocalDate.MIN : open.day();
        }
    }
}
