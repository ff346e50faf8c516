/**
 * Figures: each benchmark measures Paodao and a peer or limit side by side in one run. Start at {@link
 * org.paodao.bench.Benchmarks}, which lists them.
 */
@NullMarked
package org.paodao.bench;

import org.jspecify.annotations.NullMarked;
