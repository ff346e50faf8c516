package org.paodao.progress;

import org.springframework.stereotype.Component;

/** What reads tasks: lists put together, single rows, and the names in them. */
@Component
record TaskReading(ListReading lists, TaskTables tasks, KnownOwners owners) {}
