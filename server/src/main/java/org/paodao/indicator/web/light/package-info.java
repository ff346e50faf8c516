/** Pages and REST endpoints of lights, rules and forecasts. */
@NullMarked
package org.paodao.indicator.web.light;

import org.jspecify.annotations.NullMarked;
