package org.paodao.appraisal.web.appeal;

import org.paodao.appraisal.appeal.AppealLists;
import org.paodao.ui.Page;

/** The appeals that pass a filter. */
public record AppealsPage(AppealLists.Listed listed, AppealQuery query) implements Page {}
