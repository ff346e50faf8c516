/**
 * Scoring and ranking of very many units by the simple part of a scheme, over arrays of scaled whole numbers; to the last digit what the appraisal gives. Start at {@link
 * org.paodao.scoring.mass.Mass}.
 */
@NullMarked
package org.paodao.scoring.mass;

import org.jspecify.annotations.NullMarked;
