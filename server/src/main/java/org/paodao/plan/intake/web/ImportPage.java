package org.paodao.plan.intake.web;

import org.paodao.plan.intake.ImportLine;
import org.paodao.ui.Page;

/** An import that is being read, could not be read or was given up. */
public record ImportPage(ImportLine line) implements Page {}
