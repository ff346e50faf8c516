package org.paodao.plan.year.web;

import org.paodao.plan.PlanHead;
import org.paodao.plan.year.PlanDays;
import org.paodao.ui.Page;

/** When a plan was issued and starts, and how its months are reported. */
public record PeriodsPage(PlanHead head, PlanDays.Days days) implements Page {}
