package org.paodao.progress;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list through all its agreed versions.
 *
 * @param address of the item within its plan when the list was last worked on
 * @param editions oldest first; at least one
 * @param spells what its tasks said, each as long as it said so
 * @param done what is done, by the id of the task or milestone
 */
public record ListHistory(
        UUID item, UUID plan, String address, List<Edition> editions, List<Spell> spells, Map<UUID, Done> done) {
    public ListHistory {
        editions = List.copyOf(editions);
        spells = List.copyOf(spells);
        done = Map.copyOf(done);
    }

    /** What a version of the list says. */
    public List<Task> tasks(int edition) {
        return spells.stream()
                .filter(spell -> spell.since() <= edition && (spell.until() == null || spell.until() > edition))
                .map(Spell::task)
                .toList();
    }

    /** The version that holds now. */
    public Edition newest() {
        return editions.getLast();
    }

    /**
     * What a task says from one version on until before another.
     *
     * @param until null while it holds
     */
    public record Spell(int since, @Nullable Integer until, Task task) {}
}
