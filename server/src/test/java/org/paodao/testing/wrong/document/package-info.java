/** A library that is not one. */
@NullMarked
package org.paodao.testing.wrong.document;

import org.jspecify.annotations.NullMarked;
