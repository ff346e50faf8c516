package org.paodao.plan.align.web;

import org.paodao.plan.align.SideBySide;
import org.paodao.ui.Page;

/** A plan with what descends from it in the districts, side by side. */
public record BelowPage(SideBySide view) implements Page {}
