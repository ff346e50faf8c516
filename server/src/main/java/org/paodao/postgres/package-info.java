/**
 * The database server: an own PostgreSQL that the application starts and looks after, or an external one that a setting
 * names. Start at {@link org.paodao.postgres.Cluster}; {@code PostgresConfiguration} chooses between the two.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.paodao.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
