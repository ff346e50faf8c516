package org.paodao.access;

import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody of another district was told, and a robot of it. */
final class ForeignNotices {
    private ForeignNotices() {}

    static void make(CurrentUser there, JdbcClient db, ForeignThings things) {
        var message = Ids.next();
        db.sql("""
                insert into notice.message (jurisdiction, id, account, thing, step, day, kind, text, words, address, told_at)
                values (:there, :id, :account, 'plan-points:示例', 'WAITING-5', current_date, 'SETTLE', 'plan.points',
                        array['示例', '1'], '/', now())""")
                .param("there", there.jurisdiction())
                .param("id", message)
                .param("account", there.account())
                .update();
        things.id(message, "/inbox/{message}", "/notices/{notice}");
        var robot = Ids.next();
        db.sql("""
                insert into notice.robot (jurisdiction, id, name, address, working)
                values (:there, :id, '他乡机器人（示例）', 'https://robots.example/send', true)""").param("there", there.jurisdiction()).param("id", robot).update();
        things.id(robot, "/settings/robots/{robot}");
    }
}
