package org.paodao.plan.intake.web;

import java.util.List;
import org.paodao.plan.intake.ImportLine;
import org.paodao.ui.Page;

/** The imports, newest first. */
public record ImportsPage(List<ImportLine> imports) implements Page {}
