/** Pages and REST endpoints of lights, rules and forecasts. */
@NullMarked
package org.paodao.indicator.light.web;

import org.jspecify.annotations.NullMarked;
