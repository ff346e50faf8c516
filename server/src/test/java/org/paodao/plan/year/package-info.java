@NullMarked
package org.paodao.plan.year;

import org.jspecify.annotations.NullMarked;
