package org.paodao.dashboard;

import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Access;
import org.paodao.access.NewAccount;
import org.paodao.access.NewGrant;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.Jurisdiction;
import org.paodao.organization.Jurisdictions;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Opens the demo's accounts and prints how to sign in. All of them have one password, from the setting {@code
 * paodao.demo.password}, else made up anew at each start, so that a demo left running on a network is not open to all.
 */
@Component
@Profile("demo")
class DemoAccounts {
    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);
    /** In whose name the demo's data are loaded. */
    static final String OFFICE = "office";

    private static final String CODE = "331102";
    private static final String NAME = "莲都区（示例）";
    private static final String LEVEL = "区";
    /** The unit for which the liaison and the head work. */
    private static final String UNIT = "区教育局";

    private static final List<Person> PEOPLE = List.of(
            new Person("security", "钱示例（安全保密管理员）", Role.SECURITY_OFFICER),
            new Person(OFFICE, "王示例（统筹办公室）", Role.OFFICE),
            new Person("liaison", "李示例（联络员）", Role.LIAISON),
            new Person("head", "张示例（分管领导）", Role.UNIT_HEAD),
            new Person("inspector", "周示例（督查室）", Role.INSPECTOR),
            new Person("appraiser", "吴示例（考核办）", Role.APPRAISER),
            new Person("leader", "陈示例（区领导）", Role.LEADER),
            new Person("viewer", "赵示例（只读）", Role.VIEWER),
            new Person("auditor", "孙示例（安全审计员）", Role.AUDITOR),
            new Person("system", "郑示例（系统管理员）", Role.SYSTEM_ADMINISTRATOR));
    /** The office of the city above, whose plan is passed down. */
    static final String CITY = "city";

    private static final Person CITY_OFFICE = new Person(CITY, "冯示例（市级统筹办公室）", Role.OFFICE);
    private static final String CITY_CODE = "331100";
    private static final String CITY_NAME = "丽水市（示例）";
    private static final String CITY_LEVEL = "市";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int PASSWORD_LENGTH = 12;

    /** For the console of whoever started it: where to go and how to get in, in both languages. */
    private static final String WELCOME = """

              跑道演示已启动，示例数据随后装入。 Paodao's demo is running; sample data follow.
                地址 Address:  http://localhost:{}
                账号 Accounts: {}
                密码 Password: {}
            """;

    private final Access access;
    private final Organization organization;
    private final Jurisdictions jurisdictions;
    private final Environment settings;
    private final String password;

    DemoAccounts(
            Access access,
            Organization organization,
            Jurisdictions jurisdictions,
            Environment settings,
            @Value("${paodao.demo.password:}") String password) {
        this.access = access;
        this.organization = organization;
        this.jurisdictions = jurisdictions;
        this.settings = settings;
        this.password = password.isBlank() ? madeUp() : password;
    }

    /** Runs first: the demo's data are loaded in the name of {@code office}. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void open() {
        if (access.isEmpty()) {
            Jurisdiction district = organization.establish(CODE, NAME, LEVEL);
            List<CurrentUser> administrators = access.openFirst(
                    district.id(),
                    PEOPLE.stream()
                            .filter(Person::isAdministrator)
                            .map(person -> person.account(password, null))
                            .toList());
            CurrentUser security = administrators.getFirst();
            UUID unit = organization
                    .create(CurrentUser.job(security), NewUnit.named(UNIT))
                    .id();
            PEOPLE.stream().filter(person -> !person.isAdministrator()).forEach(person -> open(security, person, unit));
            Jurisdiction city = organization.establish(CITY_CODE, CITY_NAME, CITY_LEVEL);
            open(in(city, security), CITY_OFFICE, unit);
            access.named("system").ifPresent(system -> jurisdictions.place(system, city.id()));
        } else {
            everybody()
                    .forEach(person ->
                            access.named(person.username()).ifPresent(user -> access.changePassword(user, password)));
        }
        LOG.warn(WELCOME, settings.getProperty("local.server.port", "8080"), names(), password);
    }

    private static CurrentUser in(Jurisdiction other, CurrentUser user) {
        return new CurrentUser(user.account(), other.id(), user.username(), user.displayName(), user.authority());
    }

    private void open(CurrentUser security, Person person, UUID unit) {
        boolean worksInUnit = person.role() == Role.LIAISON || person.role() == Role.UNIT_HEAD;
        CurrentUser user = access.open(security, person.account(password, worksInUnit ? unit : null));
        access.grant(
                security,
                user.account(),
                worksInUnit ? NewGrant.inOwnUnit(person.role()) : NewGrant.everywhere(person.role()));
    }

    private static String names() {
        return everybody().map(Person::username).collect(Collectors.joining(", "));
    }

    private static Stream<Person> everybody() {
        return Stream.concat(PEOPLE.stream(), Stream.of(CITY_OFFICE));
    }

    private static String madeUp() {
        return new SecureRandom()
                .ints(PASSWORD_LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    /** Somebody invented. */
    private record Person(String username, String displayName, Role role) {
        boolean isAdministrator() {
            return role.sphere() != Role.Sphere.BUSINESS;
        }

        NewAccount account(String password, @Nullable UUID unit) {
            return new NewAccount(username, displayName, unit, role.sphere(), password);
        }
    }
}
