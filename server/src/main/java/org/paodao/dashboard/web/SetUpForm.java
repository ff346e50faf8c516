package org.paodao.dashboard.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.access.NewAccount;
import org.paodao.dashboard.FirstStart;
import org.paodao.kernel.Role;

/**
 * What is typed to set an installation up.
 *
 * @param place name of the district, city or province
 * @param code its administrative-division code
 * @param level as the office calls it
 * @param system the system administrator
 * @param security the security officer
 * @param audit the auditor
 */
public record SetUpForm(
        @Nullable String place,
        @Nullable String code,
        @Nullable String level,
        @Nullable Person system,
        @Nullable Person security,
        @Nullable Person audit) {

    static SetUpForm empty() {
        return new SetUpForm(null, null, null, null, null, null);
    }

    FirstStart.Place where() {
        return new FirstStart.Place(Person.orEmpty(code), Person.orEmpty(place), Person.orEmpty(level));
    }

    List<NewAccount> accounts() {
        return List.of(
                Person.of(system).account(Role.Sphere.SYSTEM),
                Person.of(security).account(Role.Sphere.SECURITY),
                Person.of(audit).account(Role.Sphere.AUDIT));
    }

    /** One of the three, for the form. */
    public Person person(Role.Sphere sphere) {
        return Person.of(
                switch (sphere) {
                    case SYSTEM -> system;
                    case SECURITY -> security;
                    case AUDIT -> audit;
                    case BUSINESS -> null;
                });
    }

    @Override
    public String toString() {
        return "SetUpForm";
    }

    /**
     * One of the three administrators.
     *
     * @param username what is typed at sign-in
     * @param displayName what others see
     * @param password chosen by that person
     */
    public record Person(
            @Nullable String username,
            @Nullable String displayName,
            @Nullable String password) {

        static Person of(@Nullable Person given) {
            return given == null ? new Person(null, null, null) : given;
        }

        NewAccount account(Role.Sphere sphere) {
            return new NewAccount(orEmpty(username), orEmpty(displayName), null, sphere, orEmpty(password));
        }

        static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }

        @Override
        public String toString() {
            return "Person";
        }
    }
}
