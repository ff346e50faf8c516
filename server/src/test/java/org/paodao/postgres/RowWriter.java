package org.paodao.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A program that writes rows until it is killed and tells of each row once the database has acknowledged it. */
final class RowWriter {
    private RowWriter() {}

    /** @param arguments data directory, folder of the programs, number of the first row */
    public static void main(String[] arguments) throws SQLException {
        Cluster server = Cluster.start(Path.of(arguments[0]), Path.of(arguments[1]));
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        out.println("pid " + server.pid());
        try (Connection connection = Sql.connect(server)) {
            connection.createStatement().execute("create table if not exists entry (number int primary key)");
            PreparedStatement insert =
                    connection.prepareStatement("insert into entry values (?) on conflict do nothing");
            // The row being written at an earlier kill may be there; nobody was told of it.
            for (int number = Integer.parseInt(arguments[2]); ; number++) {
                insert.setInt(1, number);
                insert.executeUpdate();
                out.println("row " + number);
            }
        }
    }
}
