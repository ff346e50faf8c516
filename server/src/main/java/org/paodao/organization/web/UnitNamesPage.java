package org.paodao.organization.web;

import java.util.List;
import org.paodao.organization.UnitNode;
import org.paodao.ui.Page;

/** Units that fit what is being typed, as choices of a field. */
public record UnitNamesPage(List<UnitNode> units) implements Page {
    public UnitNamesPage {
        units = List.copyOf(units);
    }
}
