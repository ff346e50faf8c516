package org.paodao.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paodao.bench.LastDayStep.Act;

/** One connection at which some units and somebody of the office take turns: each asks when it is meant to, or as soon after as the one before has its answer. */
final class LastDayDesk {
    private static final Pattern HIDDEN = Pattern.compile("name=\"(seen|editor|step)\" value=\"([^\"]*)\"");
    private static final Pattern KEPT = Pattern.compile("id=\"report-saved\" data-seen=\"(\\d+)\"");
    private static final int AUTOSAVES = 4;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 25;
    private static final double MILLION = 1e6;

    private final LastDayDistrict district;
    private final LastDayPeople people;
    private final LastDayLedger ledger;
    private final LastDayTimes times;
    private final Map<Integer, Form> forms = new HashMap<>();
    private final Map<Integer, String> seen = new HashMap<>();

    LastDayDesk(LastDayDistrict district, LastDayPeople people, LastDayLedger ledger, LastDayTimes times) {
        this.district = district;
        this.people = people;
        this.ledger = ledger;
        this.times = times;
    }

    /**
     * Makes the requests.
     *
     * @param begin of the day, as {@link System#nanoTime} says
     */
    void work(List<LastDayStep> steps, long begin) throws InterruptedException {
        for (LastDayStep step : steps) {
            long at = begin + step.at() * (long) MILLION;
            long wait = at - System.nanoTime();
            if (wait > 0) {
                Thread.sleep(Duration.ofNanos(wait));
            }
            try {
                List<HttpResponse<byte[]>> answers = ask(step);
                times.add(step, (System.nanoTime() - at) / MILLION);
                judge(step, answers);
            } catch (IOException | RuntimeException broken) {
                ledger.refuse(step, broken.toString());
            }
        }
    }

    private List<HttpResponse<byte[]>> ask(LastDayStep step) throws IOException, InterruptedException {
        Visitor visitor = people.of(step.act().who(), step.unit());
        HttpRequest request = step.act().writes() ? write(visitor, step) : visitor.get(path(step));
        return switch (step.manner()) {
            case ONCE -> List.of(visitor.ask(request));
            case TWICE -> visitor.askTwice(request);
            case DROPPED -> {
                visitor.drop(request, SHORTEST + step.item() % LONGEST);
                yield List.of(visitor.ask(request));
            }
        };
    }

    private String path(LastDayStep step) {
        return switch (step.act()) {
            case WORKBENCH, TO_APPROVE -> "/";
            case LIST, WAITING, SENT -> "/tasks/reports?plan=" + district.plan();
            case FORM -> district.report(step.item()) + "/draft";
            case READ, REPORT -> district.report(step.item());
            case ROUND -> "/tasks/rounds/" + district.round();
            case MONTH -> "/workbench/calendar";
            case TASKS -> "/tasks";
            case ITEM -> "/" + district.plan() + "/" + district.addresses().get(step.item()) + "/tasks";
            case CALENDAR -> "/tasks/rounds";
            case LIGHTS -> "/tasks/lights";
            case ACCOUNT -> "/account";
            case AUTOSAVE, SEND, APPROVE, RETURN, ACCEPT -> throw new IllegalArgumentException(step.toString());
        };
    }

    private HttpRequest write(Visitor visitor, LastDayStep step) {
        String report = district.report(step.item());
        String version = seen.getOrDefault(step.item(), "0");
        return switch (step.act()) {
            case AUTOSAVE, SEND -> visitor.postParts(report + "/draft", typed(step));
            case APPROVE -> visitor.post(report, Map.of("step", "approve", "seen", version, "from", "list"));
            case RETURN -> visitor.post(report, Map.of("step", "return", "seen", version, "remark.whole", "请补充数据（示例）"));
            default ->
                step.item() % 2 == 0
                        ? visitor.post(report, Map.of("step", "accept", "seen", version, "from", "round"))
                        : visitor.post(
                                "/tasks/rounds/" + district.round() + "/accept",
                                Map.of("pick", district.items().get(step.item()) + ":" + version));
        };
    }

    /** What the form holds now; it counts what it sends. */
    private Map<String, String> typed(LastDayStep step) {
        Form form = Objects.requireNonNull(forms.get(step.item()), "no form").counted(step.act() == Act.AUTOSAVE);
        forms.put(step.item(), form);
        Map<String, String> fields = new LinkedHashMap<>(
                step.act() == Act.SEND
                        ? LastDayTexts.of(step.item(), step.draft())
                        : LastDayTexts.typed(step.item(), step.draft(), form.kept(), AUTOSAVES));
        fields.put("seen", form.seen());
        fields.put("editor", form.editor());
        fields.put("step", String.valueOf(form.step()));
        fields.put("act", step.act() == Act.SEND ? "send" : "autosave");
        return fields;
    }

    private void judge(LastDayStep step, List<HttpResponse<byte[]>> answers) throws IOException {
        for (HttpResponse<byte[]> answer : answers) {
            String page = Visitor.page(answer);
            int wanted = step.act().writes() && step.act() != Act.AUTOSAVE ? 3 : 2;
            if (answer.statusCode() / 100 != wanted || page.contains("data-refused=\"yes\"")) {
                ledger.refuse(step, answer.statusCode() + " " + told(page));
                return;
            }
            learn(step, page);
        }
        ledger.acknowledge(step);
    }

    private void learn(LastDayStep step, String page) {
        switch (step.act()) {
            case FORM -> forms.put(step.item(), Form.of(page));
            case AUTOSAVE -> {
                Matcher kept = KEPT.matcher(page);
                if (kept.find()) {
                    forms.computeIfPresent(step.item(), (item, form) -> form.seeing(kept.group(1)));
                }
            }
            case WAITING, READ, REPORT -> version(step, page);
            default -> {}
        }
    }

    /** The version of the report that a page showed with its buttons. */
    private void version(LastDayStep step, String page) {
        int form = page.indexOf("action=\"" + district.report(step.item()) + "\"");
        Matcher hidden = HIDDEN.matcher(page);
        if (form >= 0 && hidden.find(form)) {
            seen.put(step.item(), hidden.group(2));
        }
    }

    private static String told(String page) {
        Matcher flaw =
                Pattern.compile("(?s)(class=\"flaw\"|role=\"alert\").{0,200}").matcher(page);
        return flaw.find() ? flaw.group().replaceAll("\\s+", " ") : "";
    }

    /**
     * What a form has of a report.
     *
     * @param seen version of it
     * @param step counts what it sent
     * @param kept how many times it kept itself
     */
    private record Form(String seen, String editor, int step, int kept) {
        static Form of(String page) {
            Map<String, String> hidden = new HashMap<>();
            HIDDEN.matcher(page.substring(page.indexOf("id=\"report-form\"")))
                    .results()
                    .forEach(found -> hidden.putIfAbsent(found.group(1), found.group(2)));
            return new Form(
                    hidden.getOrDefault("seen", ""),
                    hidden.getOrDefault("editor", ""),
                    Integer.parseInt(hidden.getOrDefault("step", "0")),
                    0);
        }

        Form counted(boolean keeps) {
            return new Form(seen, editor, step + 1, kept + (keeps ? 1 : 0));
        }

        Form seeing(String version) {
            return new Form(version, editor, step, kept);
        }
    }
}
