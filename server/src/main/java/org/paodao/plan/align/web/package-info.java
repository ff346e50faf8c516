/** Pages and endpoints of plans passed on and items aligned. */
@NullMarked
package org.paodao.plan.align.web;

import org.jspecify.annotations.NullMarked;
