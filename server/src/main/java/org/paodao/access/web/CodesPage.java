package org.paodao.access.web;

import java.util.List;
import org.paodao.ui.Page;

/**
 * The recovery codes, shown this once.
 *
 * @param codes each good once
 * @param renewed whether they stand in the place of others
 */
public record CodesPage(List<String> codes, boolean renewed) implements Page {
    @Override
    public String toString() {
        return "CodesPage";
    }
}
