package org.paodao.plan.setup.web;

import java.util.List;
import org.paodao.plan.setup.Programme;
import org.paodao.ui.Page;

/**
 * Programmes with their plans by year.
 *
 * @param loose plans that belong to none
 * @param editor whether the reader may change them
 */
public record ProgrammesPage(List<Programme> programmes, List<Programme.Part> loose, ProgrammeForm form, boolean editor)
        implements Page {
    public ProgrammesPage {
        programmes = List.copyOf(programmes);
        loose = List.copyOf(loose);
    }
}
