package org.paodao.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.paodao.PaodaoApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of façades or pages on the whole application over a real database. The context, and with it the database, is shared
 * by all such tests: a test makes its own jurisdiction ({@link Districts}) and never counts on an empty table.
 *
 * <p>{@code MockMvcTester} can be injected as it is.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = PaodaoApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface DatabaseTest {}
