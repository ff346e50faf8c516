/** Pages and endpoints of the import. */
@NullMarked
package org.paodao.plan.intake.web;

import org.jspecify.annotations.NullMarked;
