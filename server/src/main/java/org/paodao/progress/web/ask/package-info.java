/** Pages, files and REST endpoints of what is asked of units. */
@NullMarked
package org.paodao.progress.web.ask;

import org.jspecify.annotations.NullMarked;
