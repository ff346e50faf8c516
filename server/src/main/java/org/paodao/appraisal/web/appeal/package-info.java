/** Pages and REST endpoints of publicity, appeals and rulings. */
@NullMarked
package org.paodao.appraisal.web.appeal;

import org.jspecify.annotations.NullMarked;
