package org.paodao.dashboard;

import java.security.SecureRandom;
import java.util.List;
import org.paodao.access.Access;
import org.paodao.access.NewAccount;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Jurisdiction;
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
    private static final List<Person> PEOPLE = List.of(
            new Person(OFFICE, "王示例（统筹办公室）"),
            new Person("liaison", "李示例（联络员）"),
            new Person("head", "张示例（分管领导）"),
            new Person("leader", "陈示例（区领导）"),
            new Person("viewer", "赵示例（只读）"));
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
    private final Environment settings;
    private final String password;

    DemoAccounts(
            Access access,
            Organization organization,
            Environment settings,
            @Value("${paodao.demo.password:}") String password) {
        this.access = access;
        this.organization = organization;
        this.settings = settings;
        this.password = password.isBlank() ? madeUp() : password;
    }

    /** Runs first: the demo's data are loaded in the name of {@code office}. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void open() {
        if (access.isEmpty()) {
            Jurisdiction district = organization.establish(CODE, NAME, LEVEL);
            CurrentUser office =
                    access.openFirst(district.id(), PEOPLE.getFirst().account(password));
            PEOPLE.stream().skip(1).forEach(person -> access.open(office, person.account(password)));
        } else {
            PEOPLE.forEach(
                    person -> access.named(person.username()).ifPresent(user -> access.changePassword(user, password)));
        }
        LOG.warn(WELCOME, settings.getProperty("local.server.port", "8080"), names(), password);
    }

    private static String names() {
        return String.join(", ", PEOPLE.stream().map(Person::username).toList());
    }

    private static String madeUp() {
        return new SecureRandom()
                .ints(PASSWORD_LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    /** Somebody invented. */
    private record Person(String username, String displayName) {
        NewAccount account(String password) {
            return new NewAccount(username, displayName, null, password);
        }
    }
}
