package org.paodao.supervision.web.matter;

import java.util.List;
import org.paodao.organization.Unit;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * The form in which a matter is registered.
 *
 * @param leaders to whom it may go back
 */
public record MatterFormPage(MatterForm form, List<String> sources, List<Unit> units, List<Option> leaders)
        implements Page {
    public MatterFormPage {
        sources = List.copyOf(sources);
        units = List.copyOf(units);
        leaders = List.copyOf(leaders);
    }
}
