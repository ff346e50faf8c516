/** Tests of the runner; what it measures is no test. */
@NullMarked
package org.paodao.bench;

import org.jspecify.annotations.NullMarked;
