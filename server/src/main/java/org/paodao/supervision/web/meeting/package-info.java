/** Pages and REST endpoints of meetings. */
@NullMarked
package org.paodao.supervision.web.meeting;

import org.jspecify.annotations.NullMarked;
