package org.paodao.appraisal.web;

import java.util.ArrayList;
import java.util.List;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
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
            new Area("rounds", "/appraisals", Permission.APPRAISAL_READ),
            new Area("schemes", "/appraisals/schemes", Permission.APPRAISAL_READ),
            new Area("appeals", "/appraisals/appeals", Permission.APPRAISAL_READ));

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
        List<Tab> tabs = new ArrayList<>();
        CurrentUser user = ui.user();
        for (Area area : AREAS) {
            if (user != null && Permissions.may(user, area.needed())) {
                tabs.add(new Tab(
                        ui.msg("appraisalscheme.area." + area.word()),
                        area.address(),
                        area.word().equals(current),
                        null));
            }
        }
        return tabs;
    }

    private record Area(String word, String address, Permission needed) {}
}
