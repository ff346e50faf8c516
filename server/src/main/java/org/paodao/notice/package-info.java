/**
 * What waits for whom, and telling them: the workbench, calendars, reminders and the channels they take. Modules tell what waits by beans of {@link
 * org.paodao.kernel.ToDoSource}; this one knows none of them.
 *
 * <p>Start at {@link org.paodao.notice.Workbench} for what is shown, {@link org.paodao.notice.Rule} for when somebody is reminded, and {@code ReminderRound} and
 * {@code Sending} for how a reminder is decided once and leaves the house.
 */
@ApplicationModule(allowedDependencies = {"kernel", "access", "audit", "calendar", "organization", "ui"})
@NullMarked
package org.paodao.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
