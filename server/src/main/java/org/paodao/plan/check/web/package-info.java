/** The page, the export and the endpoint of the completeness check. */
@NullMarked
package org.paodao.plan.check.web;

import org.jspecify.annotations.NullMarked;
