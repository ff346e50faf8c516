/** Values that three modules or more need: ids, the signed-in user, refusals. No Spring, no SQL. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.paodao.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
