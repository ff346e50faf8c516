/**
 * The database the application stands on: an external PostgreSQL server by one setting, else PostgreSQL's own binaries started
 * and watched over here. Start at {@link org.paodao.postgres.DatabaseConfiguration}; the embedded server is {@link
 * org.paodao.postgres.Cluster}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.paodao.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
