package org.paodao.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paodao.PaodaoApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A journey through the running application, as {@code ./paodao demo} starts it, on a free port and a database of its own.
 * The port is injected with {@code @LocalServerPort}; {@link Browsers} opens pages.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = PaodaoApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "paodao.demo.password=" + RunningServer.PASSWORD)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = FreshDatabase.class)
@ExtendWith(LastSeen.class)
public @interface RunningServer {
    /** The password of the demo's accounts in tests. */
    String PASSWORD = "seven tall pines";
}
