/**
 * Patterns in figures that are worth a question to whoever reported them. They prove nothing and never cost marks. Start at {@link org.paodao.scoring.fairness.Screens}.
 */
@NullMarked
package org.paodao.scoring.fairness;

import org.jspecify.annotations.NullMarked;
