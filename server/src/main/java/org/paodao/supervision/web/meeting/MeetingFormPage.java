package org.paodao.supervision.web.meeting;

import java.util.Map;
import org.paodao.ui.Page;

/**
 * The form in which a meeting is called or a series begun.
 *
 * @param series whether it is a series
 * @param typed by field
 */
public record MeetingFormPage(boolean series, Map<String, String> typed) implements Page {
    public MeetingFormPage {
        typed = Map.copyOf(typed);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
