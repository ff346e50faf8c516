/** Pages and REST endpoints of figures. */
@NullMarked
package org.paodao.indicator.value.web;

import org.jspecify.annotations.NullMarked;
