/**
 * Lights by dated rules that an office can write, read and change. Start at {@link org.paodao.scoring.light.Judge}: a rule set and a situation go in, a
 * judgement with its reasons comes out.
 */
@NullMarked
package org.paodao.scoring.light;

import org.jspecify.annotations.NullMarked;
