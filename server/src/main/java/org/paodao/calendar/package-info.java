/**
 * Working days: holidays and exchanged days as the notices of each year arrange them, in editions. Start at {@link
 * org.paodao.calendar.Calendar}; counting itself is {@link org.paodao.kernel.WorkingDays}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "access", "audit", "ui", "document"})
@NullMarked
package org.paodao.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
