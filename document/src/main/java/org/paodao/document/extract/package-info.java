/**
 * Turns a file into normalised text, or its sheets into cells, or says why it cannot be read.
 *
 * <p>Start at {@link org.paodao.document.extract.Extraction}. The format is told by the content first and the name second.
 * Whatever the bytes are, the answer is a result or {@link org.paodao.document.Unreadable}, within bounded memory and
 * time; nothing outside the file is ever opened.
 */
@NullMarked
package org.paodao.document.extract;

import org.jspecify.annotations.NullMarked;
