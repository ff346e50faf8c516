/** A package named after a layer. */
@NullMarked
package org.paodao.testing.wrong.service;

import org.jspecify.annotations.NullMarked;
