package org.paodao.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.paodao.audit.Audit;
import org.paodao.audit.AuditChain;
import org.paodao.audit.AuditLists;
import org.paodao.audit.Change;
import org.paodao.audit.chain.ChainJson;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.ui.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the auditor takes away, written while it is read; that it was taken is written down first. */
@Controller
class AuditExports {
    private static final String JSON_LINES = "application/x-ndjson";

    private final AuditLists lists;
    private final AuditChain chain;
    private final Audit audit;
    private final MessageSource messages;
    private final ZoneId zone;

    AuditExports(
            AuditLists lists,
            AuditChain chain,
            Audit audit,
            MessageSource messages,
            @Value("${paodao.zone:Asia/Shanghai}") ZoneId zone) {
        this.lists = lists;
        this.chain = chain;
        this.audit = audit;
        this.messages = messages;
        this.zone = zone;
    }

    @GetMapping("/audit/export.csv")
    @Needs(Permission.AUDIT_READ)
    void csv(CurrentUser user, AuditQuery query, Locale locale, HttpServletResponse response) {
        note(user, "audit.search-exported", query.words());
        var csv = new AuditCsv(new Words(messages, locale, zone));
        send(response, "paodao-audit.csv", "text/csv", out -> {
            out.accept("\ufeff" + csv.head());
            lists.each(user, query.filter(zone), entry -> out.accept(csv.line(entry)));
        });
    }

    @GetMapping("/audit/export.jsonl")
    @Needs(Permission.AUDIT_READ)
    void json(CurrentUser user, AuditQuery query, HttpServletResponse response) {
        note(user, "audit.search-exported", query.words());
        send(
                response,
                "paodao-audit.jsonl",
                JSON_LINES,
                out -> lists.each(user, query.filter(zone), entry -> out.accept(ChainJson.write(entry) + "\n")));
    }

    /** The whole chain of the jurisdiction, for {@code ./paodao audit verify FILE}. */
    @GetMapping("/audit/chain.jsonl")
    @Needs(Permission.AUDIT_READ)
    void chain(CurrentUser user, HttpServletResponse response) {
        note(user, "audit.chain-exported", Map.of());
        send(
                response,
                "paodao-audit-chain.jsonl",
                JSON_LINES,
                out -> chain.export(user, line -> out.accept(line + "\n")));
    }

    /** The anchors, to be kept elsewhere. */
    @GetMapping("/audit/anchors.jsonl")
    @Needs(Permission.AUDIT_READ)
    void anchors(CurrentUser user, HttpServletResponse response) {
        note(user, "audit.anchors-exported", Map.of());
        send(
                response,
                "paodao-audit-anchors.jsonl",
                JSON_LINES,
                out -> chain.anchors(user, line -> out.accept(line + "\n")));
    }

    private void note(CurrentUser user, String action, Map<String, String> details) {
        audit.event(user, Change.event(action, "audit.chain", user.account(), details));
    }

    private static void send(
            HttpServletResponse response, String name, String type, Consumer<Consumer<String>> content) {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            Writer writer = response.getWriter();
            content.accept(text -> write(writer, text));
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Writer writer, String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
