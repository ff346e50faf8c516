package org.paodao.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;

/**
 * Somebody leaves a unit. Published within the change, so that nothing is without an owner for a moment.
 *
 * @param day the day from which the person is not there any more; may lie ahead
 */
public record PersonLeft(CurrentUser by, UUID person, UUID unit, LocalDate day) {}
