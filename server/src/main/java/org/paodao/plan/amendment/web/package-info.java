/** Pages and endpoints of amendments, versions and comparisons. */
@NullMarked
package org.paodao.plan.amendment.web;

import org.jspecify.annotations.NullMarked;
