/**
 * What would come out by other rules, and how far places hold: nothing here changes a scheme or a run. Start at {@link org.paodao.appraisal.whatif.WhatIfs}.
 */
@NamedInterface("whatif")
@NullMarked
package org.paodao.appraisal.whatif;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
