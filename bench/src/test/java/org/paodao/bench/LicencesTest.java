package org.paodao.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What comes in with the libraries, by the bill of materials that the build writes before this module's turn. */
class LicencesTest {
    private static final Path BILL = Path.of("..", "target", "classes", "META-INF", "sbom", "paodao-sbom.json");

    @Test
    void everyLibraryNamesALicenceAndNoneIsGpl() throws IOException {
        assumeThat(BILL)
                .as("the bill of materials is written by a whole build with a network")
                .exists();
        JsonNode bill = JsonMapper.builder().build().readTree(Files.readString(BILL));
        assertThat(bill.path("components").size()).isGreaterThan(50);
        assertThat(refused(bill)).isEmpty();
    }

    @Test
    void aGplLibraryIsRefusedUnlessAnotherLicenceMayBeChosen() {
        JsonNode bill = JsonMapper.builder().build().readTree("""
                {"components": [
                  {"name": "free", "licenses": [{"license": {"id": "Apache-2.0"}}]},
                  {"name": "choice", "licenses": [{"license": {"id": "EPL-2.0"}}, {"license": {"id": "GPL-2.0-only"}}]},
                  {"name": "copyleft", "licenses": [{"license": {"id": "AGPL-3.0-only"}}]},
                  {"name": "named", "licenses": [{"license": {"name": "GNU General Public License v3"}}]},
                  {"name": "expressed", "licenses": [{"expression": "GPL-3.0-or-later"}]},
                  {"name": "silent"}]}""");
        assertThat(refused(bill)).containsExactly("copyleft", "named", "expressed", "silent");
    }

    private static List<String> refused(JsonNode bill) {
        List<String> refused = new ArrayList<>();
        for (JsonNode component : bill.path("components")) {
            boolean usable = StreamSupport.stream(component.path("licenses").spliterator(), false)
                    .map(LicencesTest::name)
                    .anyMatch(licence -> !licence.isEmpty() && !isGpl(licence));
            if (!usable) {
                refused.add(component.path("name").asString());
            }
        }
        return refused;
    }

    private static String name(JsonNode entry) {
        JsonNode licence = entry.path("license");
        return entry.path("expression").asString("")
                + licence.path("id").asString("")
                + licence.path("name").asString("");
    }

    private static boolean isGpl(String licence) {
        return (licence.startsWith("GPL") || licence.startsWith("AGPL") || licence.matches("GNU (Affero )?General.*"))
                && !licence.matches("(?i).*classpath[- ]exception.*");
    }
}
