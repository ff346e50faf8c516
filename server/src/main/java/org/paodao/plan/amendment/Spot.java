package org.paodao.plan.amendment;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.Item;

/**
 * A place in a content at which two people can want different things.
 *
 * @param to the supported item where it is about support; null otherwise
 */
public record Spot(UUID item, Aspect aspect, @Nullable UUID to) {

    static Spot of(Edit edit) {
        UUID to = switch (edit) {
            case Edit.Support support -> support.to();
            case Edit.Part part -> part.to();
            default -> null;
        };
        return new Spot(edit.item(), edit.aspect(), to);
    }

    /** Its name in forms. */
    public String key() {
        return item + ":" + aspect.word() + (to == null ? "" : ":" + to);
    }

    /** Whether both contents say the same here. */
    boolean same(Content one, Content other) {
        return switch (aspect) {
            case SUPPORT -> Objects.equals(tie(one), tie(other));
            case EXISTENCE -> one.has(item) == other.has(item);
            case PLACE ->
                Objects.equals(
                                one.item(item).map(Item::parent),
                                other.item(item).map(Item::parent))
                        && !Order.moved(one.order(), other.order()).contains(item);
            default ->
                Objects.equals(one.item(item).map(aspect::of), other.item(item).map(aspect::of));
        };
    }

    private @Nullable Tie tie(Content content) {
        Optional<Tie> tie = to == null ? Optional.empty() : content.tie(item, to);
        return tie.orElse(null);
    }
}
