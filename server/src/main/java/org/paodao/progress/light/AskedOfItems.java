package org.paodao.progress.light;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Which reports were due of items and came or did not, by item, the oldest first. Whoever asks for reports declares a bean of this type and answers for many items
 * at once; as long as there is none, nothing is missing.
 *
 * @param of the items of a jurisdiction
 */
public record AskedOfItems(BiFunction<UUID, Collection<UUID>, Map<UUID, List<Asked>>> of) {}
