package org.paodao.notice;

import java.util.UUID;
import org.paodao.kernel.ToDo;

/** What somebody is to be told, if nobody told them before. */
record Telling(UUID id, UUID account, ToDo toDo, Step step) {}
