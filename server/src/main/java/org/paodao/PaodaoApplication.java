package org.paodao;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Paodao. */
@SpringBootApplication
@Modulithic(systemName = "Paodao", sharedModules = "kernel")
public class PaodaoApplication {

    /** @param arguments Spring Boot options; the launcher {@code ./paodao} translates its own */
    public static void main(String[] arguments) {
        SpringApplication.run(PaodaoApplication.class, arguments);
    }
}
