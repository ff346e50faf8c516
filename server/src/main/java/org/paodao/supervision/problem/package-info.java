/**
 * The list of major problems (重大问题清单): where each comes from, its measures, how it is rectified, the application to close it with five tests, the
 * verification by somebody of another unit, the like-case checks elsewhere, relapses and the check of each quarter. Start at {@link
 * org.paodao.supervision.problem.ProblemDesk}; {@link org.paodao.supervision.problem.ProblemStage} has the order of steps.
 */
@NamedInterface("problem")
@NullMarked
package org.paodao.supervision.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
