package org.paodao.notice.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.notice.Delivery;
import org.paodao.notice.Robot;
import org.paodao.ui.Page;

/**
 * Channels out of the house.
 *
 * @param hasMail whether the installation sends mail
 * @param hosts where robots may be
 * @param units names of their units
 * @param troubled what did not get out at the first try
 * @param form a robot as it is typed
 */
public record RobotsPage(
        boolean hasMail,
        List<String> hosts,
        List<Robot> robots,
        Map<UUID, String> units,
        List<Delivery> troubled,
        RobotForm form)
        implements Page {
    public RobotsPage {
        hosts = List.copyOf(hosts);
        robots = List.copyOf(robots);
        units = Map.copyOf(units);
        troubled = List.copyOf(troubled);
    }

    /** Name of a robot's unit; empty for the office. */
    public String unit(Robot robot) {
        UUID unit = robot.unit();
        return unit == null ? "" : units.getOrDefault(unit, "");
    }
}
