/** Layout, typed pages, messages, the error page, exports: what every page needs. Start at {@link org.paodao.ui.Page}. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.paodao.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
