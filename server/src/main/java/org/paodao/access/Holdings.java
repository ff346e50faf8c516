package org.paodao.access;

import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * What a module keeps under ids that stand in addresses; each such module declares a bean. Asked only after an answer was
 * "not found", to tell a slip from an attempt at what another jurisdiction has.
 *
 * @param holds id and jurisdictions → whether one of them has a thing of this id
 */
public record Holdings(BiPredicate<UUID, Set<UUID>> holds) {}
