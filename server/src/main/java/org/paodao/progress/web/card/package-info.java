/** Pages and REST endpoints of cards of units. */
@NullMarked
package org.paodao.progress.web.card;

import org.jspecify.annotations.NullMarked;
