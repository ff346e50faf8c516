package org.paodao.access.web;

import org.paodao.ui.Page;

/** Switching the second factor off. */
public record CodeOffPage() implements Page {}
