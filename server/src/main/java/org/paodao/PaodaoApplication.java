package org.paodao;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** Starts Paodao. */
@SpringBootApplication
@Modulithic(systemName = "Paodao", sharedModules = "kernel")
public class PaodaoApplication {

    /** @param arguments Spring Boot options; the launcher {@code ./paodao} translates its own */
    public static void main(String[] arguments) {
        SpringApplication.run(PaodaoApplication.class, arguments);
    }

    /** The office's clock: what day it is depends on its zone, never on the server's. */
    @Bean
    static Clock clock(@Value("${paodao.zone:Asia/Shanghai}") ZoneId zone) {
        return Clock.system(zone);
    }
}
