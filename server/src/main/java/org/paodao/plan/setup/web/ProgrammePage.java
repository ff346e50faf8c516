package org.paodao.plan.setup.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.paodao.plan.setup.Programme;
import org.paodao.ui.Option;
import org.paodao.ui.Page;
import org.springframework.web.util.UriUtils;

/**
 * One programme.
 *
 * @param loose plans that could come into it
 * @param editor whether the reader may change it
 */
public record ProgrammePage(Programme programme, List<Programme.Part> loose, ProgrammeForm form, boolean editor)
        implements Page {
    public ProgrammePage {
        loose = List.copyOf(loose);
    }

    /** Where a programme lives. */
    public static String path(String name) {
        return "/programmes/" + UriUtils.encodePathSegment(name, StandardCharsets.UTF_8);
    }

    /** The plans that can be chosen: id and seen version. */
    public List<Option> choices() {
        return loose.stream()
                .map(plan -> new Option(plan.id() + " " + plan.version(), plan.year() + " · " + plan.title()))
                .toList();
    }
}
