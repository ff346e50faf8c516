/**
 * Reads an official document into a structured draft plan whose every fact points at its place in the text.
 *
 * <p>Start at {@link org.paodao.document.DocumentReader}: bytes or text go in, a {@link org.paodao.document.DraftPlan}
 * comes out. The reader is pure: no clock, no network, no database, no Spring.
 */
@NullMarked
package org.paodao.document;

import org.jspecify.annotations.NullMarked;
