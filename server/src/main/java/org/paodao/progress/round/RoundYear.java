package org.paodao.progress.round;

import org.paodao.calendar.Calendar;
import org.paodao.plan.year.PlanDays;
import org.springframework.stereotype.Component;

/** What the rounds of a plan's year follow from. */
@Component
record RoundYear(ReportDuties duties, PlanDays planDays, Calendar calendar) {}
