package org.paodao.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Below which unit another lies, from a day on until the next of its belongings.
 *
 * @param above null at the top
 */
public record Belonging(UUID unit, @Nullable UUID above, LocalDate since) {}
