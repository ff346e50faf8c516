/** Pages and REST endpoints of the lights of items and their rules. */
@NullMarked
package org.paodao.progress.web.light;

import org.jspecify.annotations.NullMarked;
