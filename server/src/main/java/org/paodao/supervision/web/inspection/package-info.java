/** Pages and REST endpoints of inspections and their yearly plan. */
@NullMarked
package org.paodao.supervision.web.inspection;

import org.jspecify.annotations.NullMarked;
