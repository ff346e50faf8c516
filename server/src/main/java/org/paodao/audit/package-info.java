/**
 * Who did what: one record in the same transaction as each change, chained so that a change behind the application's back is
 * found. Start at {@link org.paodao.audit.Audit}; {@code chain} holds what is hashed and how it is checked, {@code Lanes}
 * where records are appended, {@link org.paodao.audit.AuditLists} what the auditor reads.
 */
@ApplicationModule(allowedDependencies = {"kernel", "ui"})
@NullMarked
package org.paodao.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
