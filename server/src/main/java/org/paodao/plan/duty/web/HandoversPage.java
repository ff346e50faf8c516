package org.paodao.plan.duty.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
    /** A group of so many is shown without being asked for. */
    public static final int SHORT = 30;

    /** What the office calls one by one; more are told as a number. */
    private static final int MOST = 200;

    public HandoversPage {
        open = List.copyOf(open);
        choices = Map.copyOf(choices);
        silent = List.copyOf(silent);
    }

    public List<Colleague> choices(Handover handover) {
        return choices.getOrDefault(handover.unit(), List.of());
    }

    /** Whether the office can end it, because nobody of the unit is left to take over. */
    public boolean mayEnd(Handover handover) {
        return office
                && handover.stage() == Handover.Stage.OFFICE
                && choices(handover).isEmpty();
    }

    /** Who leads the unit and looks after it meanwhile; empty when nobody leads it. */
    public String head(Handover handover) {
        return choices(handover).stream()
                .filter(Colleague::leads)
                .map(Colleague::name)
                .findFirst()
                .orElse("");
    }

    /** Those who could act and never did, then those who have nothing to act with; none that is empty. */
    public List<SilentGroup> silentGroups() {
        return Stream.of(true, false)
                .map(account -> SilentGroup.of(
                        account,
                        silent.stream().filter(one -> one.account() == account).toList()))
                .filter(group -> group.all() > 0)
                .toList();
    }

    /**
     * Owners who never acted.
     *
     * @param account whether they have an account
     * @param all how many there are
     * @param shown the first of them
     */
    public record SilentGroup(boolean account, int all, List<SilentOwners.Silent> shown) {
        public SilentGroup {
            shown = List.copyOf(shown);
        }

        private static SilentGroup of(boolean account, List<SilentOwners.Silent> group) {
            return new SilentGroup(account, group.size(), group.subList(0, Math.min(MOST, group.size())));
        }
    }
}
