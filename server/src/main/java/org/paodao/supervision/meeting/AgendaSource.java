package org.paodao.supervision.meeting;

import java.time.LocalDate;
import java.util.List;
import org.paodao.kernel.CurrentUser;

/**
 * A part of the house that has something to be talked about. Each such part offers one bean of this kind. Agendas are open to everybody inside: what is confidential does
 * not belong here.
 */
public interface AgendaSource {
    /** What should be talked about on a day; in a fixed number of statements. */
    List<AgendaTopic> topics(CurrentUser user, LocalDate today);
}
