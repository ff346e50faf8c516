/**
 * The chain as values: what is hashed, how, and what a check finds. No machinery of Spring, no SQL, so that an export is checked anywhere.
 * Start at {@link org.paodao.audit.chain.ChainCheck}; docs/decisions/0030 describes the bytes.
 */
@NamedInterface("chain")
@NullMarked
package org.paodao.audit.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
