/**
 * Formulas over other indicators: read, checked for units and cycles, evaluated exactly and shown with their figures put in.
 * Start reading at {@link org.paodao.scoring.formula.Formula}.
 */
@NullMarked
package org.paodao.scoring.formula;

import org.jspecify.annotations.NullMarked;
