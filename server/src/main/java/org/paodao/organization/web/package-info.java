/** Pages and interfaces that change units and people; what a unit does is shown by the plan's unit page. */
@NullMarked
package org.paodao.organization.web;

import org.jspecify.annotations.NullMarked;
