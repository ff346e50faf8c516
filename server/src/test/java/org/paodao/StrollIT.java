package org.paodao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paodao.access.Access;
import org.paodao.access.NewToken;
import org.paodao.access.ProgramTokens;
import org.paodao.testing.RunningServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the rehearsal walks through is there. */
@RunningServer
class StrollIT {
    private static final int MANY = 60;

    @LocalServerPort
    private int port;

    @Autowired
    private Access access;

    @Autowired
    private ProgramTokens tokens;

    @Test
    void whoFollowsEveryLinkOpensManyPagesAndNoneIsBroken() throws Exception {
        Map<String, Integer> seen =
                Stroll.signedIn(home(), "office", RunningServer.PASSWORD).through(MANY);
        assertThat(seen).hasSizeGreaterThan(20).containsEntry("/", 200);
        assertThat(seen.values()).allMatch(status -> status < 500);
    }

    @Test
    void aProgramAsksWhateverNeedsNoMoreThanToBeAsked() throws Exception {
        String token = tokens.issue(access.named("office").orElseThrow(), NewToken.UNNAMED)
                .value();
        Map<String, Integer> seen = Stroll.ofProgram(home(), token).through(MANY);
        assertThat(seen).hasSizeGreaterThan(20).containsEntry("/api/v1/openapi.json", 200);
        assertThat(seen.values()).contains(200).allMatch(status -> status < 500 && status != 401);
    }

    @Test
    void whoIsNotLetInDoesNotWalk() {
        assertThatIllegalStateException().isThrownBy(() -> Stroll.signedIn(home(), "office", "not the password"));
    }

    private URI home() {
        return URI.create("http://localhost:" + port);
    }
}
