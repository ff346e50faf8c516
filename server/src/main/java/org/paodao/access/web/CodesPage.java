package org.paodao.access.web;

import java.util.List;
import org.paodao.ui.Page;

/**
 * The recovery codes, shown this once.
 *
 * @param codes each good once
 */
public record CodesPage(List<String> codes) implements Page {
    @Override
    public String toString() {
        return "CodesPage";
    }
}
