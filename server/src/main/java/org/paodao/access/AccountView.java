package org.paodao.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.audit.Entry;

/**
 * An account with all that the security officer may change about it.
 *
 * @param roles those not taken back
 * @param sessions how many browsers are signed in with it
 * @param tokens those that are valid
 * @param history who changed what about it, newest first
 * @param names of the units and plans it speaks of
 */
public record AccountView(
        AccountLine line,
        List<HeldRole> roles,
        int sessions,
        List<TokenLine> tokens,
        List<Entry> history,
        Map<UUID, String> names) {}
