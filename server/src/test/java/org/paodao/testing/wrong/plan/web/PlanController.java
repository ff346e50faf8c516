package org.paodao.testing.wrong.plan.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Public, and answers with the name of a view. */
@Controller
public abstract class PlanController {
    @GetMapping("/wrong")
    String show() {
        return "plan";
    }
}
