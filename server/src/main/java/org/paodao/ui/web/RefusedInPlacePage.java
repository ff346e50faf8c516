package org.paodao.ui.web;

import java.util.List;
import org.paodao.kernel.Refusal;
import org.paodao.ui.Page;

/**
 * What was refused, in the line where it was tried.
 *
 * @param status of the answer
 */
public record RefusedInPlacePage(int status, List<Refusal.Flaw> flaws) implements Page {
    public RefusedInPlacePage {
        flaws = List.copyOf(flaws);
    }
}
