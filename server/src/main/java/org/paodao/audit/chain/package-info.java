/**
 * The chain as values: what is hashed, how, and what a check finds. No Spring, no SQL, so that an export is checked anywhere.
 * Start at {@link org.paodao.audit.chain.ChainCheck}; docs/decisions/0030 describes the bytes.
 */
@NullMarked
package org.paodao.audit.chain;

import org.jspecify.annotations.NullMarked;
