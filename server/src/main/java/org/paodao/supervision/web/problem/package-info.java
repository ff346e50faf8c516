/** Pages and REST endpoints of the list of major problems. */
@NullMarked
package org.paodao.supervision.web.problem;

import org.jspecify.annotations.NullMarked;
