package org.paodao.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Units as the page of accounts names them; the module of units declares the bean.
 *
 * @param named jurisdiction and name → the unit that bears it today
 * @param names jurisdiction and units → their names
 */
public record KnownUnits(
        BiFunction<UUID, String, Optional<UUID>> named, BiFunction<UUID, Set<UUID>, Map<UUID, String>> names) {}
