package org.paodao.progress.claim.web;

import java.util.Comparator;
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
 * @param shares whether the reader may share a credit
 */
public record CreditsPage(List<SharedCredit> credits, Map<UUID, Round> rounds, Units units, boolean shares)
        implements Page {
    /** As many rounds as a year has, and the last of the year before. */
    private static final int CHOICE = 24;

    public CreditsPage {
        credits = List.copyOf(credits);
        rounds = Map.copyOf(rounds);
    }

    /** The rounds that something can be shared in, the newest first. */
    public List<Round> choice() {
        return rounds.values().stream()
                .sorted(Comparator.comparing((Round round) -> round.days().due())
                        .reversed())
                .limit(CHOICE)
                .toList();
    }
}
