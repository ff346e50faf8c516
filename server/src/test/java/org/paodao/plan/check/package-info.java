@NullMarked
package org.paodao.plan.check;

import org.jspecify.annotations.NullMarked;
