package org.paodao.plan.map;

import java.util.List;
import org.paodao.plan.map.MapModel.Mark;

/**
 * A difference between two versions of a map, in words.
 *
 * @param sort what sort of difference
 * @param word that sort in the reader's language
 * @param band the kind of what differs; empty when it is no item
 * @param title what differs
 * @param href where it leads; empty when it leads nowhere
 * @param details what was and what is
 */
public record Difference(Mark.Sort sort, String word, String band, String title, String href, List<String> details) {
    public Difference {
        details = List.copyOf(details);
    }
}
