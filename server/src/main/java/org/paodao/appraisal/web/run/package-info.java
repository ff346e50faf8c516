/** Pages and calls of rounds and runs of the appraisal. */
@NullMarked
package org.paodao.appraisal.web.run;

import org.jspecify.annotations.NullMarked;
