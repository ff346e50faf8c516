package org.paodao.plan;

import org.springframework.stereotype.Component;

/** What reads items: lists of them, and one with its past. */
@Component
record ItemReading(ItemLists lists, ItemTrail trail, ItemPast past) {}
