package org.paodao.progress.web.card;

import org.paodao.progress.card.Card;
import org.paodao.progress.card.CardLists;
import org.paodao.progress.card.CardStage;
import org.paodao.ui.Page;

/**
 * One card, with what can be done with it now.
 *
 * @param typed what was typed with a step that was refused
 */
public record CardPage(CardLists.Shown shown, String typed) implements Page {
    public Card card() {
        return shown.card();
    }

    public boolean mayConfirm() {
        return shown.rights().decide() && card().stage() instanceof CardStage.Proposed;
    }

    public boolean mayAnswer() {
        return shown.rights().answer() && card().stage() instanceof CardStage.Issued;
    }

    public boolean mayLift() {
        return shown.rights().decide() && card().stage() instanceof CardStage.Answered;
    }

    public boolean mayWithdraw() {
        return mayLift() || (shown.rights().decide() && card().stage() instanceof CardStage.Issued);
    }

    /** Whether a unit's own page of it can be printed: it was issued. */
    public boolean isIssued() {
        return card().issuedOn() != null;
    }
}
