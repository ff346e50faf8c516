package org.paodao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the description of the interface says of a body is what the interface reads. */
@DatabaseTest
class ApiDescriptionTest {
    private static final int MANY = 50;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private JsonNode description = JsonMapper.shared().nullNode();
    private int bodies;

    @BeforeEach
    void theDescription() throws UnsupportedEncodingException {
        var answer = mvc.get()
                .uri("/api/v1/openapi.json")
                .with(As.user(Districts.NOBODY))
                .exchange();
        description = JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
    }

    @Test
    void everyBodyIsDescribedByItsOwnMembersAndThoseItNeeds() {
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            for (MethodParameter parameter : handler.getMethodParameters()) {
                Class<?> type = parameter.getParameterType();
                if (parameter.hasParameterAnnotation(RequestBody.class) && type.isRecord()) {
                    described(mapping, handler, type);
                    bodies++;
                }
            }
        });
        assertThat(bodies).isGreaterThan(MANY);
    }

    @Test
    void theBodyOfALoadOfFiguresIsDescribed() {
        assertThat(description
                        .path("paths")
                        .path("/api/v1/indicator-values/load")
                        .at("/post/requestBody/content/text~1csv/schema/type")
                        .asString())
                .isEqualTo("string");
    }

    private void described(RequestMappingInfo mapping, HandlerMethod handler, Class<?> type) {
        String path = mapping.getPatternValues().iterator().next();
        String method =
                mapping.getMethodsCondition().getMethods().iterator().next().name();
        JsonNode schema = description
                .path("paths")
                .path(path)
                .path(method.toLowerCase(java.util.Locale.ROOT))
                .at("/requestBody/content/application~1json/schema");
        JsonNode named = description
                .path("components")
                .path("schemas")
                .path(schema.path("$ref").asString("").replace("#/components/schemas/", ""));
        assertThat(new TreeSet<>(named.path("properties").propertyNames()))
                .as("%s %s, %s", method, path, handler)
                .isEqualTo(names(type, component -> true));
        assertThat(named.path("required").valueStream().map(JsonNode::asString))
                .as("required of %s %s, %s", method, path, handler)
                .containsExactlyInAnyOrderElementsOf(
                        names(type, component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class)));
    }

    private static SortedSet<String> names(Class<?> type, Predicate<RecordComponent> which) {
        return Arrays.stream(type.getRecordComponents())
                .filter(which)
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
