/** Where an indicator should stand at each period on its way to the year's goal. Start at {@link org.paodao.scoring.path.Path}. */
@NullMarked
package org.paodao.scoring.path;

import org.jspecify.annotations.NullMarked;
