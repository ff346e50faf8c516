package org.paodao.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done so that an item of the plan comes about. Texts are empty where nothing is said.
 *
 * @param id stays the same through all versions of its list
 * @param number 序号 as printed
 * @param category 分类 as printed
 * @param measures how it is to be done
 * @param owner who answers for it
 * @param assisting units that help
 * @param weight its share of the item in percent; null where none of the list has one
 * @param milestones in the order in which they come
 */
public record Task(
        UUID id,
        String number,
        String category,
        String name,
        String measures,
        Goals goals,
        @Nullable LocalDate deadline,
        Owner owner,
        List<UUID> assisting,
        @Nullable BigDecimal weight,
        List<Milestone> milestones) {

    public Task {
        number = Texts.line(number);
        category = Texts.line(category);
        name = Texts.line(name);
        measures = Texts.lines(measures);
        assisting = List.copyOf(assisting);
        weight = plain(weight);
        milestones = List.copyOf(milestones);
    }

    /** Whether a unit has something to do in it. */
    public boolean concerns(UUID unit) {
        return unit.equals(owner.unit()) || assisting.contains(unit);
    }

    /** The same share however it was typed: 20 and 20.0 are one. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal weight) {
        if (weight == null) {
            return null;
        }
        BigDecimal bare = weight.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
