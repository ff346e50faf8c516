/** A module that pries into another's pages. */
@NullMarked
package org.paodao.testing.wrong.other;

import org.jspecify.annotations.NullMarked;
