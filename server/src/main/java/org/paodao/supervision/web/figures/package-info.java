/** Pages and REST endpoints of the statistics of matters. */
@NullMarked
package org.paodao.supervision.web.figures;

import org.jspecify.annotations.NullMarked;
