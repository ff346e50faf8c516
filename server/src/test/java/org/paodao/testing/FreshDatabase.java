package org.paodao.testing;

import org.paodao.postgres.Cluster;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Points a test's application context at a database of its own, where it works as it does everywhere: as a role that owns
 * nothing.
 */
public class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Cluster server = TestDatabases.server();
        String name = TestDatabases.freshName();
        TrailLeft.of(name);
        TestPropertyValues.of(
                        // What a test writes need not outlive the machine; tests of that have servers of their own.
                        "paodao.database-url=" + server.url(name) + "?options=-c%20synchronous_commit%3Doff",
                        "paodao.database-user=" + server.applicationUser(),
                        "paodao.database-password=" + server.applicationPassword(),
                        "paodao.owner-user=" + server.user(),
                        "paodao.owner-password=" + server.password(),
                        "paodao.data=target/test-data/%d/%s"
                                .formatted(ProcessHandle.current().pid(), name),
                        // Tests decide themselves when somebody is reminded.
                        "paodao.notice.wait=P1D",
                        "paodao.timers.wait=P1D",
                        "paodao.database-connections=8")
                .applyTo(context);
    }
}
