package org.paodao.postgres;

/**
 * Where the database is.
 *
 * @param url JDBC address; may carry user and password itself
 * @param user empty when the address carries it
 * @param password empty when the address carries it
 */
record Database(String url, String user, String password) {

    /** An address as users write it: {@code jdbc:postgresql://…} or {@code postgresql://user:password@host/database}. */
    static Database external(String address) {
        if (address.startsWith("jdbc:postgresql:")) {
            return new Database(address, "", "");
        }
        if (!address.startsWith("postgresql://") && !address.startsWith("postgres://")) {
            throw new DatabaseUnavailable(
                    "The database address does not name a PostgreSQL server.",
                    "Write it as jdbc:postgresql://host:5432/database?user=…&password=…",
                    null);
        }
        var uri = java.net.URI.create(address);
        String login = uri.getUserInfo() == null ? "" : uri.getUserInfo();
        int colon = login.indexOf(':');
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new Database(
                "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                colon < 0 ? login : login.substring(0, colon),
                colon < 0 ? "" : login.substring(colon + 1));
    }

    /** Keeps passwords out of logs. */
    @Override
    public String toString() {
        return "Database";
    }
}
