package org.paodao.testing.wrong.other;

import lombok.Data;
import org.paodao.testing.wrong.plan.web.PlanController;

/** Uses another module's controller, and a code generator. */
@Data
abstract class Prying {
    abstract PlanController controller();
}
