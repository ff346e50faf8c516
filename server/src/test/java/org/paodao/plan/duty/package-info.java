@NullMarked
package org.paodao.plan.duty;

import org.jspecify.annotations.NullMarked;
