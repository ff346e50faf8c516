/** Pages of what would come out by other rules. */
@NullMarked
package org.paodao.appraisal.web.whatif;

import org.jspecify.annotations.NullMarked;
