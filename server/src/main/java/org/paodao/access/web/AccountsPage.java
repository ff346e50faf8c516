package org.paodao.access.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.AccountFilter;
import org.paodao.access.AccountLine;
import org.paodao.access.AccountLists;
import org.paodao.kernel.Role;
import org.paodao.ui.Option;
import org.paodao.ui.Page;
import org.paodao.ui.Ui;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The list of accounts.
 *
 * @param lines those of this page
 * @param units the names of their units
 * @param filter which accounts are shown
 */
public record AccountsPage(List<AccountLine> lines, Map<UUID, String> units, AccountFilter filter) implements Page {

    /** Where an account is looked after. */
    public String address(AccountLine line) {
        return AccountPage.address(line.username());
    }

    /** The name of an account's unit; a dash for none. */
    public String unit(AccountLine line) {
        return line.unit() == null ? "—" : units.getOrDefault(line.unit(), "—");
    }

    public List<Option> states(Ui ui) {
        return Arrays.stream(AccountFilter.State.values())
                .map(state -> new Option(state.name(), ui.msg("access.state." + word(state))))
                .toList();
    }

    public List<Option> roles(Ui ui) {
        return Arrays.stream(Role.values())
                .map(role -> new Option(role.name(), ui.msg("access.role." + word(role))))
                .toList();
    }

    public boolean narrowed() {
        return !filter.text().isEmpty() || filter.state() != null || filter.role() != null;
    }

    /** Where the next accounts are; null when these are the last. */
    public @Nullable String next() {
        return lines.size() < AccountLists.PAGE ? null : address(lines.getLast().username());
    }

    /** Where the first accounts are; null when these are they. */
    public @Nullable String first() {
        return filter.after().isEmpty() ? null : address("");
    }

    private String address(String after) {
        var address = UriComponentsBuilder.fromPath("/accounts").queryParam("q", filter.text());
        if (filter.state() != null) {
            address.queryParam("state", filter.state());
        }
        if (filter.role() != null) {
            address.queryParam("role", filter.role());
        }
        return address.queryParam("after", after).encode().toUriString();
    }

    /** The last part of an enum's message key. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
