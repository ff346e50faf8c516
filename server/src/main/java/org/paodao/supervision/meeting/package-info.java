/**
 * Meetings (例会): series by rule and single ones in the calendar of a year; agendas gathered from what is red, late, in dispute or due; minutes, and decisions that are
 * matters from the moment they are entered. Start at {@link org.paodao.supervision.meeting.Meetings}; {@link org.paodao.supervision.meeting.MeetingStage} has the order
 * of steps. What else should be talked about comes from beans of {@link org.paodao.supervision.meeting.AgendaSource}.
 */
@NamedInterface("meeting")
@NullMarked
package org.paodao.supervision.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
