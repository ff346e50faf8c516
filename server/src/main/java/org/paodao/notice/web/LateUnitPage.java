package org.paodao.notice.web;

import org.jspecify.annotations.Nullable;
import org.paodao.notice.LateUnit;
import org.paodao.ui.Page;

/**
 * What is late in one unit.
 *
 * @param told how many messages a call just wrote; null when nobody called
 */
public record LateUnitPage(LateUnit unit, @Nullable Integer told) implements Page {}
