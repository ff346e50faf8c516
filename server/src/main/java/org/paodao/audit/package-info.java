/** Who did what: one record in the same transaction as each change. Start at {@link org.paodao.audit.Audit}. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.paodao.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
