@NullMarked
package org.paodao.plan.align;

import org.jspecify.annotations.NullMarked;
