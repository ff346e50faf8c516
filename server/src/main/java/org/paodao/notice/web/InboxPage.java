package org.paodao.notice.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.notice.Inbox;
import org.paodao.notice.Message;
import org.paodao.ui.Page;

/**
 * What one was told.
 *
 * @param found one more than is shown when more follow
 * @param units names of the units that are spoken of
 * @param onlyNew whether only new ones are shown
 * @param begins whether these are the newest
 */
public record InboxPage(List<Message> found, Map<UUID, String> units, boolean onlyNew, boolean begins) implements Page {
    public InboxPage {
        found = List.copyOf(found);
        units = Map.copyOf(units);
    }

    public List<Message> messages() {
        return found.subList(0, Math.min(found.size(), Inbox.PAGE));
    }

    /** The messages shown, those together that were told at once for the same reason about the same unit. */
    public List<Group> groups() {
        Map<Object, List<Message>> groups = new LinkedHashMap<>();
        for (Message message : messages()) {
            var alike = Arrays.asList(message.step(), message.unit(), message.toldAt(), message.isNew());
            groups.computeIfAbsent(alike, key -> new ArrayList<>()).add(message);
        }
        return groups.values().stream().map(Group::new).toList();
    }

    /** Messages that say the same of several things. */
    public record Group(List<Message> messages) {
        private static final int FEW = 2;

        public Group {
            messages = List.copyOf(messages);
        }

        public Message first() {
            return messages.getFirst();
        }

        /** Whether they are shown as one line that opens. */
        public boolean isMany() {
            return messages.size() > FEW;
        }
    }

    /** The last one shown when more follow; null otherwise. */
    public @Nullable UUID next() {
        return found.size() > Inbox.PAGE ? messages().getLast().id() : null;
    }

    /** Name of the unit that a message speaks of; empty for none. */
    public String unit(Message message) {
        UUID unit = message.unit();
        return unit == null ? "" : units.getOrDefault(unit, "");
    }
}
