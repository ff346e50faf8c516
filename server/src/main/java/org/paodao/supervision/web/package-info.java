/** Pages and REST endpoints of matters. */
@NullMarked
package org.paodao.supervision.web;

import org.jspecify.annotations.NullMarked;
