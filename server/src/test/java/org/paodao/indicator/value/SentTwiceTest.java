package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.organization.Organization;
import org.paodao.plan.intake.Imports;
import org.paodao.plan.intake.Upload;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** A button that is pressed twice sends its form twice, most often at the same time. */
@DatabaseTest
class SentTwiceTest {
    private static final String PLAN = "示例区2023年工作要点\n一、总体要求\n1.办好青年夜校。（责任单位：教育局）\n";

    @Autowired
    Imports imports;

    @Autowired
    FileLoads loads;

    @Autowired
    Organization organization;

    private CurrentUser user = Districts.NOBODY;

    @BeforeEach
    void somebody() {
        user = Districts.someone(organization);
    }

    @Test
    void aDocumentThatIsSentTwiceAtOnceIsOneImport() throws Exception {
        String form = Ids.next().toString();
        assertThat(twice(() -> imports.once(user, Upload.pasted(PLAN), form))).hasSize(1);
        assertThat(imports.newest(user)).hasSize(1);
    }

    @Test
    void anotherFormBringsItAgain() {
        UUID first = imports.once(user, Upload.pasted(PLAN), Ids.next().toString());
        UUID second = imports.once(user, Upload.pasted(PLAN), Ids.next().toString());
        assertThat(second).isNotEqualTo(first);
        assertThat(imports.once(user, Upload.pasted(PLAN), "")).isNotIn(first, second);
    }

    @Test
    void figuresThatAreSentTwiceAtOnceAreOneLoad() throws Exception {
        String form = Ids.next().toString();
        assertThat(twice(() -> loads.once(user, figures("code,period,value\n"), "", form)))
                .hasSize(1);
        assertThat(loads.newest(user)).hasSize(1);
    }

    @Test
    void aFormThatComesBackWithSomethingElseBringsThat() {
        String form = Ids.next().toString();
        UUID first = imports.once(user, Upload.pasted(PLAN), form);
        UUID other = imports.once(user, Upload.pasted(PLAN + "2.建好示例书屋。（责任单位：文旅局）\n"), form);
        assertThat(other).isNotEqualTo(first);
        assertThat(imports.once(user, Upload.pasted(PLAN), form)).isEqualTo(first);

        UUID load = loads.once(user, figures("code,period,value\n"), "", form);
        assertThat(loads.once(user, figures("code,period,value\nS-1,2023-01,1\n"), "", form))
                .isNotEqualTo(load);
        assertThat(loads.once(user, figures("code,period,value\n"), "示例来源", form))
                .isNotEqualTo(load);
        assertThat(loads.once(user, figures("code,period,value\n"), "", form)).isEqualTo(load);
    }

    private static Files.Upload figures(String content) {
        return new Files.Upload("示例.csv", "", content.getBytes(StandardCharsets.UTF_8));
    }

    private static Set<UUID> twice(Callable<UUID> press) throws Exception {
        var ids = new ConcurrentSkipListSet<UUID>();
        try (var both = Executors.newFixedThreadPool(2)) {
            for (Future<UUID> one : both.invokeAll(List.of(press, press))) {
                ids.add(one.get());
            }
        }
        return ids;
    }
}
