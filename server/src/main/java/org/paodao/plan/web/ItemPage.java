package org.paodao.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Entry;
import org.paodao.plan.Item;
import org.paodao.plan.ItemChange;
import org.paodao.plan.ItemView;
import org.paodao.plan.PlanView;
import org.paodao.plan.duty.UnitDuties;
import org.paodao.ui.Page;

/**
 * One item: what it is, where it stands in the document, what it supports, its past.
 *
 * @param view the item and what stands around it
 * @param duties who looks after it, for each unit that leads it
 * @param mayName whether the reader may say who looks after it
 * @param trail changes written down for it, newest first
 * @param on the day it is shown as of; null for another reason to show this version
 * @param around the superior's item, other years
 */
public record ItemPage(
        ItemView view,
        List<UnitDuties> duties,
        boolean mayName,
        List<Entry> trail,
        @Nullable LocalDate on,
        Surroundings.OfItem around)
        implements Page {
    public ItemPage {
        duties = List.copyOf(duties);
        trail = List.copyOf(trail);
    }

    /** Where its plan lives. */
    public String planPath() {
        return "/" + view.head().address();
    }

    /** Where the document lives, at this item's sentence. */
    public String sentence() {
        var context = view.context();
        return context == null
                ? planPath() + "/document"
                : planPath() + "/document?source=" + context.source() + "#"
                        + anchor(view.item().address());
    }

    static String anchor(String address) {
        return address.replace('/', '-');
    }

    /** The units of the roles that lead, in one line. */
    public String leads() {
        return view.item().leads().stream().map(Item.Doer::name).distinct().collect(Collectors.joining("、"));
    }

    /** The year in which a measured item's target is due where it names no deadline; null for any other. */
    public @Nullable Integer dueYear() {
        return view.kind().measured() && view.item().deadlines().isEmpty()
                ? view.item().goals().stream()
                        .map(Item.Goal::year)
                        .max(Integer::compare)
                        .orElse(view.head().year())
                : null;
    }

    /** The values of a change in one line: names instead of codes. */
    public String words(ItemChange.Field field, List<String> values, boolean chinese) {
        return values.stream()
                .map(value -> field == ItemChange.Field.KIND ? kind(value, chinese) : value)
                .collect(Collectors.joining(field == ItemChange.Field.TARGET ? "；" : "、"));
    }

    private String kind(String code, boolean chinese) {
        return view.kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .map(kind -> kind.name(chinese))
                .findFirst()
                .orElse(code);
    }

    /** How many links it has in both directions. */
    public int links() {
        return view.supports().size() + view.supportedBy().size();
    }

    /** The supporting links of one kind after the other, as they come. */
    public List<PlanView.Link> supportedBy() {
        return view.supportedBy();
    }

    /** What one item is called whose address this is. */
    public String kindAt(String address, boolean chinese) {
        String path = address.substring(0, address.lastIndexOf('/'));
        return view.kinds().stream()
                .filter(kind -> kind.path().equals(path))
                .map(kind -> kind.nameOfOne(chinese))
                .findFirst()
                .orElse(path);
    }
}
