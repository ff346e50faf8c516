package org.paodao.plan;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.paodao.kernel.CurrentUser;

/**
 * Which units have a liaison (联络员) today. Whoever keeps people and duties declares a bean of this type; as long as there is
 * none, a plan's page says that it cannot be checked.
 */
public record Liaisons(Function<CurrentUser, Set<UUID>> unitsWithLiaison) {}
