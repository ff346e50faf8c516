package org.paodao.plan.duty.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.organization.Colleague;
import org.paodao.plan.duty.Handover;
import org.paodao.plan.duty.SilentOwners;
import org.paodao.ui.Page;

/**
 * Handovers that are open and, for the office, owners who never acted.
 *
 * @param choices who can take over, by unit
 * @param silent empty for others than the office
 * @param days after how many working days a handover goes on by itself
 */
public record HandoversPage(
        List<Handover> open,
        Map<UUID, List<Colleague>> choices,
        List<SilentOwners.Silent> silent,
        int days,
        LocalDate today,
        boolean office)
        implements Page {
    public HandoversPage {
        open = List.copyOf(open);
        choices = Map.copyOf(choices);
        silent = List.copyOf(silent);
    }

    public List<Colleague> choices(Handover handover) {
        return choices.getOrDefault(handover.unit(), List.of());
    }
}
