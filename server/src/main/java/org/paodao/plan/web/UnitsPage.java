package org.paodao.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.organization.UnitNode;
import org.paodao.plan.UnitLoad;
import org.paodao.ui.Page;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Units as a tree that opens where it is asked, or as what a search found; each with what it has to do in a year's plans.
 *
 * @param year the year; 0 when there is no plan yet
 * @param nodes the lines on top, or what was found
 * @param below the lines right below some of them, already open
 * @param loads by unit
 * @param kinds names of kinds by code
 */
public record UnitsPage(
        int year,
        Asked asked,
        List<UnitNode> nodes,
        Map<UUID, List<UnitNode>> below,
        Map<UUID, UnitLoad> loads,
        Map<String, String> kinds,
        boolean mayEdit)
        implements Page {
    public UnitsPage {
        nodes = List.copyOf(nodes);
        below = Map.copyOf(below);
        loads = Map.copyOf(loads);
        kinds = Map.copyOf(kinds);
    }

    /**
     * What the page was asked for.
     *
     * @param q words to search for; empty for the tree
     * @param day as of which day
     * @param today that day
     * @param limit how many lines come at once; one more may be there
     */
    public record Asked(String q, LocalDate day, LocalDate today, int limit) {
        public boolean searching() {
            return !q.isBlank();
        }

        /** Whether a past day is shown. */
        public boolean past() {
            return day.isBefore(today);
        }

        /** The part of addresses that keeps the day. */
        public String dayQuery() {
            return past() ? "?day=" + day : "";
        }
    }

    public boolean more() {
        return nodes.size() > asked.limit();
    }

    /** The lines to be shown. */
    public List<UnitNode> shown() {
        return more() ? nodes.subList(0, asked.limit()) : nodes;
    }

    public List<UnitNode> below(UnitNode node) {
        return below.getOrDefault(node.id(), List.of());
    }

    /** The same page of the lines below one, to be drawn as its branch. */
    public UnitsPage branch(List<UnitNode> lines) {
        return new UnitsPage(year, asked, lines, Map.of(), loads, kinds, mayEdit);
    }

    public @Nullable UnitLoad load(UnitNode node) {
        return loads.get(node.id());
    }

    public String kind(UnitNode node) {
        return kinds.getOrDefault(node.kind(), node.kind());
    }

    public String address(UnitNode node) {
        return Addresses.unit(node.name()) + asked.dayQuery();
    }

    /** Where the lines below one come from. */
    public String branchAddress(UnitNode node) {
        return Addresses.unit(node.name()) + "/below" + asked.dayQuery();
    }

    /** Where a branch goes on; null at its end, and for lines that are no branch. */
    public @Nullable String branchNext() {
        if (asked.searching() || !more()) {
            return null;
        }
        UnitNode last = shown().getLast();
        String above = last.above();
        return above == null
                ? null
                : UriComponentsBuilder.fromUriString(Addresses.unit(above) + "/below" + asked.dayQuery())
                        .queryParam("after", last.id())
                        .build()
                        .toUriString();
    }

    /** Where the list goes on; null at its end. */
    public @Nullable String next() {
        if (!more()) {
            return null;
        }
        UnitNode last = shown().getLast();
        Object after = asked.searching() ? last.name() : last.id();
        return UriComponentsBuilder.fromPath("/units")
                .queryParam("q", "{q}")
                .queryParam("day", "{day}")
                .queryParam("after", "{after}")
                .encode()
                .buildAndExpand(asked.q(), asked.day(), after)
                .toUriString();
    }
}
