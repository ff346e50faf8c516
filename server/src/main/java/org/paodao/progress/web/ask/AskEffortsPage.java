package org.paodao.progress.web.ask;

import java.util.List;
import java.util.Map;
import org.paodao.progress.ask.Efforts;
import org.paodao.ui.Page;

/**
 * How many minutes a field is taken to need.
 *
 * @param efforts newest first
 * @param edits whether the reader sets them
 * @param typed what was typed and refused, by field; empty when nothing was
 */
public record AskEffortsPage(List<Efforts> efforts, boolean edits, Map<String, String> typed) implements Page {
    public AskEffortsPage {
        efforts = List.copyOf(efforts);
        typed = Map.copyOf(typed);
    }

    /** What stands in a field: what was typed there, else what is set. */
    public String value(String field, Object before) {
        return typed.getOrDefault(field, String.valueOf(before));
    }
}
