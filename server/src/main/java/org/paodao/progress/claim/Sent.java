package org.paodao.progress.claim;

import java.util.UUID;
import org.paodao.progress.report.Place;
import org.paodao.progress.report.ReportContent;
import org.paodao.progress.round.Span;

/**
 * What a unit says of an item in a round, as it is looked at.
 *
 * @param number of the version; 0 while it is being written
 * @param title of the item
 * @param span the days that it is about
 */
record Sent(Place place, int number, UUID unit, String title, Span span, ReportContent content) {}
