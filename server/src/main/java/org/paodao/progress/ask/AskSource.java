package org.paodao.progress.ask;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * What a part of the system itself asks of units. Each part that asks declares a bean of this type, so that the register fills itself.
 *
 * @param of everything that is asked, or was, in a jurisdiction; a fixed number of statements
 */
public record AskSource(Function<UUID, List<Asking>> of) {}
