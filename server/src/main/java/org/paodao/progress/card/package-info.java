/**
 * Yellow and red cards of units (警示单): proposed by dated rules from lights of items and confirmed by the office, or issued by hand; answered by the unit;
 * lifted when the item has recovered. Cards are no lights, and nobody is ranked by them. Start at {@link org.paodao.progress.card.Cards}; {@link
 * org.paodao.progress.card.CardStage} has the order of steps.
 */
@NamedInterface("card")
@NullMarked
package org.paodao.progress.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
