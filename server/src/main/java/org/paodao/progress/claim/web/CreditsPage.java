package org.paodao.progress.claim.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.progress.claim.SharedCredit;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Units;
import org.paodao.ui.Page;

/**
 * What units share.
 *
 * @param rounds by id
 */
public record CreditsPage(List<SharedCredit> credits, Map<UUID, Round> rounds, Units units) implements Page {
    public CreditsPage {
        credits = List.copyOf(credits);
    }
}
