package org.paodao.organization.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.organization.Jurisdiction;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * The jurisdictions of this installation, with a form to add one.
 *
 * @param waiting those without administrators that this user gives out links for
 */
public record JurisdictionsPage(List<Jurisdiction> all, Set<UUID> waiting, Form form) implements Page {
    public JurisdictionsPage {
        all = List.copyOf(all);
        waiting = Set.copyOf(waiting);
    }

    /** The name of the one above; empty without one. */
    public String above(Jurisdiction one) {
        UUID parent = one.parent();
        return all.stream()
                .filter(other -> other.id().equals(parent))
                .map(Jurisdiction::name)
                .findFirst()
                .orElse("");
    }

    public List<Option> options() {
        return all.stream()
                .map(one -> new Option(one.id().toString(), one.code() + " " + one.name()))
                .toList();
    }

    /** Levels in use, to choose from or to add to. */
    public List<String> levels() {
        return all.stream().map(Jurisdiction::level).distinct().sorted().toList();
    }

    /** A jurisdiction as it is typed. */
    public record Form(
            @Nullable String code,
            @Nullable String name,
            @Nullable String level,
            @Nullable UUID parent) {
        static final Form EMPTY = new Form(null, null, null, null);

        Jurisdiction jurisdiction() {
            return new Jurisdiction(new UUID(0, 0), Words.plain(code), Words.plain(name), Words.plain(level), parent);
        }

        /** For the field. */
        public String text(@Nullable Object value) {
            return value == null ? "" : value.toString();
        }
    }
}
