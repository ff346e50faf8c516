package org.paodao.plan.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.paodao.kernel.Refusal;
import org.paodao.plan.Item;

/** Makes edits of what somebody wants an item to say. */
final class Edits {
    private Edits() {}

    /** The edit after which an item says of one aspect what this one says. */
    static Edit saying(Aspect aspect, Item item) {
        return switch (aspect) {
            case TITLE -> new Edit.Reword(item.id(), aspect, item.title());
            case BODY -> new Edit.Reword(item.id(), aspect, item.body());
            case CODE -> new Edit.Reword(item.id(), aspect, item.code());
            case LABEL -> new Edit.Reword(item.id(), aspect, item.label());
            case NOTE -> new Edit.Reword(item.id(), aspect, item.note());
            case KIND -> new Edit.Reclassify(item.id(), item.kind());
            case CATEGORIES -> new Edit.Categorize(item.id(), item.categories());
            case UNITS -> new Edit.Assign(item.id(), item.doers());
            case LEADERS -> new Edit.Charge(item.id(), item.leaders());
            case DEADLINES -> new Edit.Schedule(item.id(), item.deadlines());
            case TARGETS -> new Edit.Aim(item.id(), item.goals());
            case PLACE, EXISTENCE, SUPPORT ->
                throw new IllegalArgumentException(aspect + " is not said by an item alone.");
        };
    }

    /**
     * What a form asks for, field by field: nothing where it leaves the field as it was seen.
     *
     * @param seen the item as the form showed it
     * @param wanted as the form was sent
     * @param now as it is in the draft
     * @param by who changed the draft since
     * @param names what categories are called
     * @throws Refusal at each field that somebody else changed otherwise in the meantime
     */
    static List<Edit> asked(Item seen, Item wanted, Item now, String by, Function<UUID, String> names) {
        var edits = new ArrayList<Edit>();
        var flaws = new ArrayList<Refusal.Flaw>();
        for (Aspect aspect : Aspect.differing(seen, wanted)) {
            if (aspect == Aspect.PLACE || aspect.same(wanted, now)) {
                continue;
            }
            if (aspect.same(seen, now)) {
                edits.add(saying(aspect, wanted));
            } else {
                flaws.add(
                        Refusal.Flaw.at(aspect.word(), "amendment.field-changed", by, Plain.words(aspect, now, names)));
            }
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        return edits;
    }
}
