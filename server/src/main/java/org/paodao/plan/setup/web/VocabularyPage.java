package org.paodao.plan.setup.web;

import java.util.List;
import org.paodao.plan.setup.Edition;
import org.paodao.ui.Page;

/**
 * The words that new plans are offered.
 *
 * @param editions all of them, the newest first
 * @param shown the one that is shown
 */
public record VocabularyPage(List<Edition> editions, Edition shown, WordsView view) implements Page {
    public VocabularyPage {
        editions = List.copyOf(editions);
    }

    static String path(int fromYear) {
        return "/settings/vocabulary/" + (fromYear == 0 ? "seed" : fromYear);
    }

    /** Where an edition lives. */
    public String address(Edition edition) {
        return path(edition.fromYear());
    }
}
