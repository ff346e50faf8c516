package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** A vault puts secrets into a folder, each in a file that is called as its setting; nothing of it stands on a command line or in the environment. */
class SecretsOfAVaultTest {
    @Test
    void secretsAreReadFromTheFilesOfAFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("paodao.secrets.key"), "示例密钥");
        Files.writeString(folder.resolve("paodao.sso.client-secret"), "示例口令\n");
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("line", Map.of("spring.config.import", "configtree:" + folder + "/")));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        assertThat(environment.getProperty("paodao.secrets.key")).isEqualTo("示例密钥");
        assertThat(environment.getProperty("paodao.sso.client-secret")).isEqualTo("示例口令");
    }
}
