package org.paodao.appraisal.web.appeal;

import java.util.Map;
import java.util.UUID;
import org.paodao.appraisal.appeal.PublicityView;
import org.paodao.ui.Page;

/**
 * From the official run of a round to what everybody sees.
 *
 * @param names      of units
 * @param requestKey of the form that runs again, so that it is begun once
 */
public record PublicityPage(PublicityView view, Map<UUID, String> names, String requestKey) implements Page {
    public PublicityPage {
        names = Map.copyOf(names);
    }

    public String address() {
        return "/appraisals/" + view.round().id() + "/publicity";
    }
}
