/** Pages and endpoints of what the office sets up around plans. */
@NullMarked
package org.paodao.plan.setup.web;

import org.jspecify.annotations.NullMarked;
