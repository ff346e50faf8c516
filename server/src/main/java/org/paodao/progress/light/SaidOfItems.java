package org.paodao.progress.light;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * What units last said of their items, as far as it was accepted, by item. Whoever takes reports in declares a bean of this type and answers for many items at
 * once; as long as there is none, lights stand alone.
 *
 * @param of the words of the items of a jurisdiction
 */
public record SaidOfItems(BiFunction<UUID, Collection<UUID>, Map<UUID, Said>> of) {}
