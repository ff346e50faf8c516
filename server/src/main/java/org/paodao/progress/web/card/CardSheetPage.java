package org.paodao.progress.web.card;

import org.paodao.progress.card.CardLists;
import org.paodao.ui.Page;

/**
 * A card as the paper that goes to its unit: 警示单.
 *
 * @param issuer the jurisdiction whose office issues it
 */
public record CardSheetPage(CardLists.Shown shown, String issuer) implements Page {}
