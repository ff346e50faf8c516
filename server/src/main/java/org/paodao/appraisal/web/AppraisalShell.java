package org.paodao.appraisal.web;

import java.util.List;
import org.paodao.access.Permissions;
import org.paodao.kernel.Permission;
import org.paodao.ui.Area;
import org.paodao.ui.NavigationEntry;
import org.paodao.ui.Section;
import org.paodao.ui.Tab;
import org.paodao.ui.Ui;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the appraisal in the navigation and its parts; a page draws them with the template {@code appraisal/areas}. */
@Configuration(proxyBeanMethods = false)
public class AppraisalShell {
    private static final List<Area> AREAS = List.of(
            area("rounds", "/appraisals", Permission.APPRAISAL_READ),
            area("schemes", "/appraisals/schemes", Permission.APPRAISAL_READ),
            area("appeals", "/appraisals/appeals", Permission.APPRAISAL_READ));

    @Bean
    NavigationEntry appraisalLine() {
        return NavigationEntry.forWho(
                Section.APPRAISAL, "/appraisals", user -> Permissions.may(user, Permission.APPRAISAL_READ));
    }

    /**
     * The parts that the reader may see.
     *
     * @param current the part that is shown: rounds, schemes or appeals
     */
    public static List<Tab> tabs(Ui ui, String current) {
        return Area.tabs(ui, AREAS, "appraisalscheme.area.", current);
    }

    private static Area area(String word, String address, Permission needed) {
        return new Area(word, address, user -> Permissions.may(user, needed));
    }
}
