package org.paodao.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class AddressTest {

    @Test
    void jdbcsFormIsTakenAsItIs() {
        assertThat(Address.of("jdbc:postgresql://db/paodao?ssl=true", "u", "p"))
                .isEqualTo(new Address("jdbc:postgresql://db/paodao?ssl=true", "u", "p"));
    }

    @Test
    void postgresqlsFormBringsUserAndPassword() {
        assertThat(Address.of("postgresql://office:a%40b+c@db.example:5433/paodao?sslmode=require", null, null))
                .isEqualTo(new Address("jdbc:postgresql://db.example:5433/paodao?sslmode=require", "office", "a@b+c"));
    }

    @Test
    void aSettingOfItsOwnBeatsWhatTheAddressSays() {
        assertThat(Address.of("postgres://office:secret@db/paodao", "other", "another"))
                .isEqualTo(new Address("jdbc:postgresql://db/paodao", "other", "another"));
    }

    @Test
    void otherDatabasesAreRefusedWithoutShowingTheAddress() {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> Address.of("jdbc:mysql://root:secret@db/x", null, null))
                .withMessageNotContaining("secret");
    }

    @Test
    void theEnvironmentNamesAnExternalServer() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.of("PAODAO_DATABASE_URL", "postgresql://u:p@db/paodao", "PAODAO_DATA", "/srv/paodao")));
        DatabaseSettings settings =
                Binder.get(environment).bind("paodao", DatabaseSettings.class).get();
        assertThat(settings.external()).contains(new Address("jdbc:postgresql://db/paodao", "u", "p"));
        assertThat(settings.data()).hasToString("/srv/paodao");
    }

    @Test
    void passwordsAreNotPrinted() {
        assertThat(Address.of("postgresql://u:secret@db/paodao", null, null).toString())
                .doesNotContain("secret");
        assertThat(new DatabaseSettings(Path.of("data"), null, "x", "u", "secret", "o", "secret", 5).toString())
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17, 18})
    void serversFrom15To18AreTaken(int major) {
        assertThatCode(() -> ServerVersion.check(major, major + ".1")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 19})
    void otherServersAreRefusedWithTheVersionsThatFit(int major) {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> ServerVersion.check(major, major + ".1"))
                .withMessageContaining("PostgreSQL %d.1", major)
                .withMessageContaining("15 to 18");
    }
}
