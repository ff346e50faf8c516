/**
 * Rules that an office puts in force version by version, each from a day on. What they say is their module's; how their versions follow each other and are
 * kept is the same everywhere. Start at {@link org.paodao.rulebook.RuleTable}.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.paodao.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
