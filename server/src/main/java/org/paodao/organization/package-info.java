/** Jurisdictions, units and the names under which they are printed. Start at {@link org.paodao.organization.Organization}. */
@ApplicationModule(allowedDependencies = {"kernel", "access", "audit", "files", "ui", "document"})
@NullMarked
package org.paodao.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
