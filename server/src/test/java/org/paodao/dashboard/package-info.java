/** Tests of what stands above all other modules. */
@NullMarked
package org.paodao.dashboard;

import org.jspecify.annotations.NullMarked;
