package org.paodao.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of robots. */
@Repository
class RobotTable {
    private static final String SELECT = """
            select id, name, address, secret, unit, working, version from notice.robot where jurisdiction = :jurisdiction""";

    private final JdbcClient db;

    RobotTable(JdbcClient db) {
        this.db = db;
    }

    List<Robot> all(UUID jurisdiction) {
        return db.sql(SELECT + " order by name")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> robot(row))
                .list();
    }

    Optional<Robot> one(UUID jurisdiction, UUID id) {
        return only(db.sql(SELECT + " and id = :id").param("id", id), jurisdiction);
    }

    /** The same, held until the transaction ends, so that a second press waits for the first. */
    Optional<Robot> held(UUID jurisdiction, UUID id) {
        return only(db.sql(SELECT + " and id = :id for no key update").param("id", id), jurisdiction);
    }

    /** The one of this name. */
    Optional<Robot> named(UUID jurisdiction, String name) {
        return only(db.sql(SELECT + " and name = :name").param("name", name), jurisdiction);
    }

    /** Its secret as it is kept; nothing when it has none. */
    Optional<byte[]> secret(UUID jurisdiction, UUID id) {
        return db.sql(SELECT + " and id = :id and secret is not null")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query((row, n) -> row.getBytes("secret"))
                .optional();
    }

    /** False when the name is taken. */
    boolean insert(UUID jurisdiction, Robot robot, byte @Nullable [] secret) {
        return db.sql("""
                insert into notice.robot (jurisdiction, id, name, address, secret, unit, working)
                values (:jurisdiction, :id, :name, :address, :secret, :unit, :working)
                on conflict do nothing""")
                        .param("jurisdiction", jurisdiction)
                        .param("id", robot.id())
                        .param("name", robot.name())
                        .param("address", robot.address())
                        .param("secret", secret)
                        .param("unit", robot.unit())
                        .param("working", robot.working())
                        .update()
                == 1;
    }

    /** Switches it on or off; false when it is not the version that was seen any more. */
    boolean turn(UUID jurisdiction, UUID id, boolean working, int seen) {
        return db.sql("""
                update notice.robot set working = :working, version = version + 1
                 where jurisdiction = :jurisdiction and id = :id and version = :seen""")
                        .param("working", working)
                        .param("jurisdiction", jurisdiction)
                        .param("id", id)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    private static Optional<Robot> only(JdbcClient.StatementSpec selected, UUID jurisdiction) {
        return selected.param("jurisdiction", jurisdiction)
                .query((row, n) -> robot(row))
                .optional();
    }

    private static Robot robot(ResultSet row) throws SQLException {
        return new Robot(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("address"),
                row.getBytes("secret") != null,
                row.getObject("unit", UUID.class),
                row.getBoolean("working"),
                row.getInt("version"));
    }
}
