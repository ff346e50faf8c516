package org.paodao;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.paodao.audit.Audit;
import org.paodao.audit.AuditChain;
import org.paodao.audit.Change;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** A whole node in a process of its own that writes records, sends reports and gives matters from several threads and tells of each that was committed. */
public final class AuditWriter {
    private static final int WRITERS = 4;
    private static final PrintStream TOLD = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);

    private AuditWriter() {}

    /** Writes until it is killed: data directory, programs, files of the reports and of the matters to send once more. */
    public static void main(String[] arguments) throws IOException {
        ApplicationContext node = new SpringApplicationBuilder(PaodaoApplication.class)
                .run("--paodao.data=" + arguments[0], "--paodao.binaries=" + arguments[1], "--server.port=0");
        UUID district =
                node.getBean(Organization.class).establish("9701", "示例区", "区").id();
        var user = new CurrentUser(Ids.next(), district, "writer", "示例用户", grants(Role.OFFICE));
        node.getBean(Audit.class).event(user, Change.event("plan.created", "plan.plan", Ids.next(), null));
        node.getBean(AuditChain.class).anchor(user.with(grants(Role.AUDITOR)));
        TOLD.println("begun " + district);
        new ReportWriter(node, user, TOLD).start(Files.readAllLines(Path.of(arguments[2])));
        new MatterWriter(node, user, TOLD).start(Files.readAllLines(Path.of(arguments[3])));
        for (int writer = 0; writer < WRITERS; writer++) {
            Thread.ofPlatform().start(() -> write(node, user));
        }
    }

    private static Authority grants(Role role) {
        return Authority.of(Grant.everywhere(role));
    }

    private static void write(ApplicationContext node, CurrentUser user) {
        Audit audit = node.getBean(Audit.class);
        TransactionOperations transactions = node.getBean(TransactionOperations.class);
        while (true) {
            UUID thing = Ids.next();
            transactions.executeWithoutResult(status -> {
                for (int i = 0; i < 3; i++) {
                    audit.record(user, Change.created("plan.created", "plan.plan", thing, Map.of("number", i)));
                }
            });
            TOLD.println("done " + thing);
        }
    }
}
