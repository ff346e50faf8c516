package org.paodao.access;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Plans as the page of accounts names them; the module of plans declares the bean.
 *
 * @param of jurisdiction → its plans with their names, newest first
 */
public record KnownPlans(Function<UUID, Map<UUID, String>> of) {}
