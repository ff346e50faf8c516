package org.paodao.access;

import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * How units lie below each other, for grants that reach down a tree; the module of units declares the bean.
 *
 * @param below jurisdiction and unit → the unit with all below it
 */
public record UnitTree(BiFunction<UUID, UUID, Set<UUID>> below) {}
