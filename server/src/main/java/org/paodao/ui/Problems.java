package org.paodao.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.paodao.kernel.Refusal;
import org.paodao.ui.web.ErrorPage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Problem details (RFC 9457) for programs, in the language they ask for. Besides the standard members: {@code what} stands
 * in the way, {@code remedy} says what to do, {@code field} names the member concerned, {@code flaws} holds all of them,
 * {@code incident} is the number of a defect in the log.
 */
@Component
class Problems {
    private final UiFactory uis;

    Problems(UiFactory uis) {
        this.uis = uis;
    }

    ResponseEntity<ProblemDetail> answer(ErrorPage page, String address) {
        Words words = uis.words();
        var problem = ProblemDetail.forStatus(page.status());
        problem.setInstance(
                UriComponentsBuilder.fromPath(address).build(false).encode().toUri());
        HttpStatus status = HttpStatus.resolve(page.status());
        problem.setTitle(status == null ? null : status.getReasonPhrase());
        String what = words.msg("ui.error." + page.kind());
        String remedy = words.msg("ui.error." + page.kind() + ".remedy");
        if (!page.flaws().isEmpty()) {
            List<Map<String, String>> flaws =
                    page.flaws().stream().map(flaw -> flaw(words, flaw)).toList();
            what = words.what(page.flaws().getFirst());
            remedy = words.remedy(page.flaws().getFirst());
            problem.setProperty("field", page.flaws().getFirst().field());
            problem.setProperty("flaws", flaws);
        }
        problem.setDetail(sentence(what, words) + remedy);
        problem.setProperty("what", what);
        problem.setProperty("remedy", remedy);
        if (page.incident() != null) {
            problem.setProperty("incident", page.incident());
        }
        return ResponseEntity.status(page.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static String sentence(String text, Words words) {
        if (words.chinese()) {
            return text.endsWith("。") ? text : text + "。";
        }
        return text.endsWith(".") ? text + " " : text + ". ";
    }

    private static Map<String, String> flaw(Words words, Refusal.Flaw flaw) {
        var members = new LinkedHashMap<String, String>();
        if (flaw.field() != null) {
            members.put("field", flaw.field());
        }
        members.put("key", flaw.key());
        members.put("what", words.what(flaw));
        members.put("remedy", words.remedy(flaw));
        return members;
    }
}
