package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every endpoint as each role: the door opens to whoever has what the endpoint needs, and to nobody else. */
@DatabaseTest
class PermissionWalkTest {
    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Organization organization;

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleGetsInWhereItIsNeededAndNowhereElse(Role role) {
        CurrentUser user = Districts.with(Districts.someone(organization), role);
        assertThat(wrong(user)).isEmpty();
    }

    @Test
    void whoHasNoRoleHasTheirOwnAccountOnly() {
        CurrentUser user = Districts.someone(organization).with(Authority.NONE);
        assertThat(wrong(user)).isEmpty();
    }

    /** What is wrong with the endpoints for this user. */
    private List<String> wrong(CurrentUser user) {
        List<Walked> all = Walked.all(mappings).toList();
        assertThat(all).hasSizeGreaterThan(60);
        return all.stream().flatMap(endpoint -> wrong(endpoint, user).stream()).toList();
    }

    private Optional<String> wrong(Walked endpoint, CurrentUser user) {
        MvcTestResult answer =
                endpoint.ask(mvc, user, variable -> endpoint.variables().getOrDefault(variable, ""));
        int status = answer.getResponse().getStatus();
        Throwable thrown = answer.getMvcResult().getResolvedException();
        boolean closed = status == 401 || (status == 403 && !(thrown instanceof Refusal));
        boolean right = endpoint.isMetBy(user) ? !closed && status < 500 : closed && status == 403;
        return right
                ? Optional.empty()
                : Optional.of("%s answers %d to %s (%s)".formatted(endpoint, status, user.authority(), thrown));
    }
}
