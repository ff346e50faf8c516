/** Tests of plans. */
@NullMarked
package org.paodao.plan;

import org.jspecify.annotations.NullMarked;
