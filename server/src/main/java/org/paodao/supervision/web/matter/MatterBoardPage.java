package org.paodao.supervision.web.matter;

import java.util.Locale;
import org.paodao.supervision.MatterLists;
import org.paodao.ui.Page;

/** Open matters by stage. */
public record MatterBoardPage(MatterLists.Board board, MatterQuery query, MattersPage.Choices choices) implements Page {
    /** So many cards of a stage are shown. */
    static final int CARDS = 12;

    /** How many there are in a stage. */
    public int count(String stage) {
        return board.counts().getOrDefault(stage, 0);
    }

    /** The register narrowed to a stage. */
    public String listed(String stage) {
        return "/matters?stage=" + stage.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
