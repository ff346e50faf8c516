/** Pages and REST endpoints of matters. */
@NullMarked
package org.paodao.supervision.web.matter;

import org.jspecify.annotations.NullMarked;
