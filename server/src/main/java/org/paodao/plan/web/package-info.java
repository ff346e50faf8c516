/** Pages and REST endpoints of plans. */
@NullMarked
package org.paodao.plan.web;

import org.jspecify.annotations.NullMarked;
