package org.paodao.plan.setup;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Which second parts of addresses lead to pages of a plan, such as the map of {@code /2023/map}: read from what the application
 * answers, so that a new page is known by itself.
 */
@Component
class PlanPages {
    private static final Pattern PAGE = Pattern.compile("/\\{plan(?::[^/]*)?}/([a-z][a-z-]*)(?![a-z-]).*");

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    PlanPages(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    Set<String> names() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream())
                .map(PAGE::matcher)
                .filter(Matcher::matches)
                .map(page -> page.group(1))
                .collect(Collectors.toSet());
    }
}
