package org.paodao.dashboard.web;

import java.util.List;
import org.paodao.kernel.CurrentUser;
import org.paodao.ui.Page;

/**
 * What comes after setting up: who does what next.
 *
 * @param administrators system administrator, security officer, auditor
 */
public record SetUpDonePage(List<CurrentUser> administrators) implements Page {}
