/** Pages and endpoints of a plan's months and of the next year's plan. */
@NullMarked
package org.paodao.plan.year.web;

import org.jspecify.annotations.NullMarked;
