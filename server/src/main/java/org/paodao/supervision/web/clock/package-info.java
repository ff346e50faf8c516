/** Pages of the rules for deadlines. */
@NullMarked
package org.paodao.supervision.web.clock;

import org.jspecify.annotations.NullMarked;
