package org.paodao.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;

/**
 * A unit is no more. Published within the change.
 *
 * @param successor who took over; null for nobody
 */
public record UnitClosed(
        CurrentUser by, UUID unit, @Nullable UUID successor, LocalDate day) {}
