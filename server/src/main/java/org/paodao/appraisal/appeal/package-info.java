/**
 * What comes after an official run: its results are shown to each unit, units appeal against lines of their ledgers, somebody else rules, a ruling changes what the
 * next run is computed from, and when nothing is open the results are published. Start at {@link org.paodao.appraisal.appeal.Publicity}; {@link
 * org.paodao.appraisal.appeal.AppealStage} has the order of steps.
 */
@NamedInterface("appeal")
@NullMarked
package org.paodao.appraisal.appeal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
