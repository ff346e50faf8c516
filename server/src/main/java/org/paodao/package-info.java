/** The application. Each sub-package is a module; {@code docs/architecture.md} shows how they depend on each other. */
@NullMarked
package org.paodao;

import org.jspecify.annotations.NullMarked;
