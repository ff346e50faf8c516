package org.paodao.supervision.web;

import java.util.List;
import java.util.regex.Pattern;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.plan.ItemTab;
import org.paodao.ui.Area;
import org.paodao.ui.NavigationEntry;
import org.paodao.ui.Section;
import org.paodao.ui.Tab;
import org.paodao.ui.Ui;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of supervision in the navigation and its parts; a page draws them with the template {@code supervision/areas}. */
@Configuration(proxyBeanMethods = false)
public class SupervisionShell {
    private static final Pattern OF_ITEMS = Pattern.compile("/[0-9]{4}(?:-[0-9]+)?/[a-z][a-z-]*/[0-9]+/matters");

    private static final List<Area> AREAS = List.of(
            area("matters", "/matters", Permission.MATTER_READ),
            area("problems", "/problems", Permission.PROBLEM_READ),
            area("inspections", "/inspections", Permission.INSPECTION_READ),
            area("meetings", "/meetings", Permission.MEETING_READ),
            area("figures", "/matters/figures", Permission.MATTER_READ),
            area("rules", "/matters/rules", Permission.MATTER_READ),
            area("papers", "/matters/papers", Permission.MATTER_MANAGE));

    @Bean
    NavigationEntry supervisionLine() {
        return NavigationEntry.forWho(Section.SUPERVISION, "/matters", SupervisionShell::needs)
                .alsoBelow(List.of("/problems", "/inspections", "/meetings"))
                .alsoOn(OF_ITEMS);
    }

    @Bean
    ItemTab matterTab() {
        return new ItemTab(
                "supervisionmatter.tab",
                view -> "/" + view.head().address() + "/" + view.item().address() + "/matters",
                (user, view) -> needs(user));
    }

    private static boolean needs(CurrentUser user) {
        return Permissions.may(user, Permission.MATTER_READ);
    }

    /**
     * The parts that the reader may see.
     *
     * @param current the part that is shown: matters, problems, inspections, meetings, figures, rules or papers
     */
    public static List<Tab> tabs(Ui ui, String current) {
        return Area.tabs(ui, AREAS, "supervisionmatter.area.", current);
    }

    private static Area area(String word, String address, Permission needed) {
        return new Area(word, address, user -> Permissions.may(user, needed));
    }
}
