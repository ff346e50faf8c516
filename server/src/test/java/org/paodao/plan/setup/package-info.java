@NullMarked
package org.paodao.plan.setup;

import org.jspecify.annotations.NullMarked;
