package org.paodao.access;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What opens an account: its password, its second factor, its tokens, the browsers signed in. */
@Component
record Keys(Passwords passwords, SecondFactors factors, ProgramTokens programs, Tokens tokens, OpenSessions sessions) {

    /** Ends every session and token of an account at once. */
    void takeAway(UUID jurisdiction, UUID account) {
        tokens.revokeAll(jurisdiction, account);
        sessions.end(account, key -> true);
    }
}
