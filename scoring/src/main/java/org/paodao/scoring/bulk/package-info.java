/**
 * The same lights and forecasts for a hundred thousand series at once, over arrays of whole numbers. Start reading at {@link org.paodao.scoring.bulk.Bulk}.
 */
@NullMarked
package org.paodao.scoring.bulk;

import org.jspecify.annotations.NullMarked;
