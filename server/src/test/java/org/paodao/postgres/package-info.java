/** Tests of the embedded and the external database server. */
@NullMarked
package org.paodao.postgres;

import org.jspecify.annotations.NullMarked;
