package org.paodao.bench;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.paodao.bench.LastDayStep.Who;

/**
 * Everybody signed in.
 *
 * @param liaisons by unit
 * @param heads by unit
 * @param office by desk
 * @param took how long each had to wait to be let in, milliseconds
 * @param pages how long each had to wait for a page then
 */
record LastDayPeople(
        List<Visitor> liaisons, List<Visitor> heads, List<Visitor> office, List<Double> took, List<Double> pages) {
    private static final int AT_ONCE = 2;
    private static final double MILLION = 1e6;

    /** Signs everybody in, two at a time, for the check of a password takes a core a tenth of a second. */
    static LastDayPeople signIn(LastDaySize size, String home, String password) throws Exception {
        List<HttpClient> clients = IntStream.range(0, size.desks())
                .mapToObj(desk -> HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build())
                .toList();
        List<Callable<Entered>> doors = new ArrayList<>();
        for (int unit = 0; unit < size.units(); unit++) {
            HttpClient client = clients.get(size.desk(unit));
            doors.add(door(client, home, name(Who.LIAISON, unit), password));
            doors.add(door(client, home, name(Who.HEAD, unit), password));
        }
        for (int desk = 0; desk < size.desks(); desk++) {
            doors.add(door(clients.get(desk), home, name(Who.OFFICE, desk), password));
        }
        List<Entered> in = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Entered> one : threads.invokeAll(doors)) {
                in.add(one.get());
            }
        }
        return of(size, in);
    }

    private static LastDayPeople of(LastDaySize size, List<Entered> in) {
        List<Visitor> all = in.stream().map(Entered::visitor).toList();
        int ofUnits = 2 * size.units();
        return new LastDayPeople(
                IntStream.range(0, size.units())
                        .mapToObj(unit -> all.get(2 * unit))
                        .toList(),
                IntStream.range(0, size.units())
                        .mapToObj(unit -> all.get(2 * unit + 1))
                        .toList(),
                all.subList(ofUnits, all.size()),
                in.stream().map(Entered::millis).toList(),
                in.stream().map(Entered::page).toList());
    }

    private static Callable<Entered> door(HttpClient client, String home, String username, String password) {
        return () -> {
            long from = System.nanoTime();
            Visitor visitor = Visitor.signIn(client, home, username, password);
            long in = System.nanoTime();
            visitor.ask(visitor.get("/account"));
            return new Entered(visitor, (in - from) / MILLION, (System.nanoTime() - in) / MILLION);
        };
    }

    /** The username of the liaison or head of a unit, or of somebody of the office. */
    static String name(Who who, int number) {
        return switch (who) {
            case LIAISON -> "bench-liaison-" + number;
            case HEAD -> "bench-head-" + number;
            case OFFICE -> "bench-office-" + number;
        };
    }

    /** Who does something for a unit; of the office somebody at the same desk. */
    Visitor of(Who who, int unit) {
        return switch (who) {
            case LIAISON -> liaisons.get(unit);
            case HEAD -> heads.get(unit);
            case OFFICE -> office.get(unit % office.size());
        };
    }

    private record Entered(Visitor visitor, double millis, double page) {}
}
