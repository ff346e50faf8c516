/**
 * Checks of a reported value against what is known about it. They find, a person decides: a finding warns and asks for a reason, and blocks only where the
 * settings say so. Start reading at {@link org.paodao.scoring.check.Checks}.
 */
@NullMarked
package org.paodao.scoring.check;

import org.jspecify.annotations.NullMarked;
