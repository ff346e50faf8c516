package org.paodao.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class HealthTest {
    @Autowired
    private ApplicationContext context;

    @Test
    void onlyThePoolIsAskedAndNotTheOwnerWhoHasNone() {
        Map<String, HealthContributor> asked = context.getBeansOfType(HealthContributor.class);
        assertThat(asked.get("dbHealthIndicator")).isInstanceOf(DataSourceHealthIndicator.class);
        assertThat(asked).doesNotContainKey("dbHealthContributor");
    }
}
