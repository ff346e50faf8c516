package org.paodao;

import java.net.URI;
import java.util.UUID;
import org.paodao.access.Access;
import org.paodao.access.NewToken;
import org.paodao.access.ProgramTokens;
import org.paodao.dashboard.DemoData;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What {@code ./paodao rehearse} does, and {@code ./paodao run} before its first start after a build: the application starts on a database of its own with the
 * sample plan, somebody walks through its pages and a program asks its interface, and it ends. The JVM writes down what it learnt by that (JEP 514, 515), so
 * that later starts and first answers take less.
 */
public final class Rehearsal {
    private static final int OF_THE_OFFICE = 250;
    private static final int OF_A_UNIT = 100;
    private static final int OF_A_PROGRAM = 1000;

    private Rehearsal() {}

    /** @param arguments an empty folder for the data */
    public static void main(String[] arguments) throws InterruptedException {
        String password = UUID.randomUUID().toString();
        try (ConfigurableApplicationContext context = SpringApplication.run(
                PaodaoApplication.class,
                "--spring.profiles.active=demo",
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--paodao.data=" + arguments[0],
                "--paodao.database-url=",
                "--paodao.demo.password=" + password,
                "--paodao.api.calls-per-minute=" + Integer.MAX_VALUE,
                "--logging.level.root=error")) {
            context.getBean(DemoData.class).await();
            URI home = URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
            Stroll.signedIn(home, "office", password).through(OF_THE_OFFICE);
            Stroll.signedIn(home, "liaison", password).through(OF_A_UNIT);
            Stroll.ofProgram(home, token(context)).through(OF_A_PROGRAM);
        }
        System.exit(0);
    }

    private static String token(ConfigurableApplicationContext context) {
        var office = context.getBean(Access.class).named("office").orElseThrow();
        return context.getBean(ProgramTokens.class)
                .issue(office, NewToken.UNNAMED)
                .value();
    }
}
