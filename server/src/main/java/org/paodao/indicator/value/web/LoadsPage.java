package org.paodao.indicator.value.web;

import java.util.List;
import org.paodao.indicator.value.LoadLine;
import org.paodao.indicator.value.LoadProfile;
import org.paodao.ui.Page;

/** The imports so far, and the form for the next one. */
public record LoadsPage(List<LoadLine> loads, List<LoadProfile> profiles) implements Page {}
