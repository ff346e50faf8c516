package org.paodao.postgres;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * How to reach a database.
 *
 * @param url as JDBC names it
 * @param user role; null where the URL or the system's own means (pgpass) name it
 * @param password null as above
 */
record Address(String url, @Nullable String user, @Nullable String password) {

    /** Reads the address of an external server, in JDBC's form or in PostgreSQL's own. */
    static Address of(String text, @Nullable String user, @Nullable String password) {
        if (text.startsWith("jdbc:postgresql:")) {
            return new Address(text, user, password);
        }
        if (!text.startsWith("postgresql://") && !text.startsWith("postgres://")) {
            throw new DatabaseUnavailable(
                    "The database address is not one of a PostgreSQL server.",
                    "Give --database-url in the form postgresql://user:password@host:5432/name"
                            + " or jdbc:postgresql://host:5432/name.");
        }
        return fromUri(URI.create(text), user, password);
    }

    /** The embedded server, as the application works on it. */
    static Address ofApplication(Cluster own) {
        return new Address(own.url(), own.applicationUser(), own.applicationPassword());
    }

    /** The embedded server, as the owner of the tables. */
    static Address ofOwner(Cluster own) {
        return new Address(own.url(), own.user(), own.password());
    }

    /** A connection for each who asks, closed after use. */
    DataSource dataSource() {
        var source = new DriverManagerDataSource(url);
        if (user != null) {
            source.setUsername(user);
        }
        if (password != null) {
            source.setPassword(password);
        }
        return source;
    }

    private static Address fromUri(URI uri, @Nullable String user, @Nullable String password) {
        String url = "jdbc:postgresql://%s%s%s%s"
                .formatted(
                        uri.getHost() == null ? "localhost" : uri.getHost(),
                        uri.getPort() < 0 ? "" : ":" + uri.getPort(),
                        uri.getRawPath(),
                        uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        String[] named = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        return new Address(
                url,
                user == null && named.length > 0 ? decoded(named[0]) : user,
                password == null && named.length > 1 ? decoded(named[1]) : password);
    }

    /** A plus sign stands for itself here, unlike in a form. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Address[hidden]";
    }
}
