/** Pages and REST endpoints of indicators. */
@NullMarked
package org.paodao.indicator.web;

import org.jspecify.annotations.NullMarked;
