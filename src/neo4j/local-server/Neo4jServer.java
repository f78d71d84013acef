import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.BindException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs Neo4j in one folder for as long as its stdin stays open, so that a parent killed with SIGKILL leaves no orphan.
 * Says `locked` (or `waiting` first, or `busy`), reads the password, says `ready <host:port>` (or `taken`: the port).
 * With more arguments it runs neo4j-admin's importer with them instead, into the database that is not running, and says `imported`.
 */
public final class Neo4jServer {
    /** In a field: a channel that nobody refers to is closed with the garbage, and its lock with it. */
    private static FileChannel lockFile;

    public static void main(String[] args) {
        try {
            run(Path.of(args[0]), Arrays.copyOfRange(args, 1, args.length));
            System.exit(0);
        } catch (Exception error) {
            for (Throwable cause = error; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException) say("taken");
            }
            error.printStackTrace();
            // Threads that Neo4j has already begun would keep a failed start alive.
            System.exit(1);
        }
    }

    private static void run(Path home, String[] importer) throws Exception {
        var connection = home.resolve("connection.json");
        if (!lock(home.resolve("lock"), connection)) {
            say("busy");
            return;
        }
        Files.deleteIfExists(connection);
        removeHalfImport(home);
        say("locked");
        if (importer.length > 0) {
            importInto(home, importer);
            return;
        }
        var input = new BufferedReader(new InputStreamReader(System.in));
        var password = input.readLine();
        if (password == null) return;
        if (Files.notExists(home.resolve("data/dbms/auth.ini"))) setInitialPassword(home, password);
        var neo4j = new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(home.resolve("neo4j.conf")).build();
        Runtime.getRuntime().addShutdownHook(new Thread(neo4j::shutdown));
        var ports = ((GraphDatabaseAPI) neo4j.database("system")).getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        say("ready " + ports.getLocalAddress(ConnectorType.BOLT));
        while (input.readLine() != null) {}
        Files.deleteIfExists(connection);
    }

    /** What the importer has begun is no database until it is done: a file says so until then. */
    private static void importInto(Path home, String[] arguments) throws Exception {
        Files.writeString(home.resolve("importing"), "");
        var status = admin(home, arguments);
        if (status != 0) {
            removeHalfImport(home);
            throw new IllegalStateException("neo4j-admin database import: exit status " + status);
        }
        Files.delete(home.resolve("importing"));
        say("imported");
    }

    private static void removeHalfImport(Path home) throws Exception {
        if (Files.notExists(home.resolve("importing"))) return;
        var files = new DefaultFileSystemAbstraction();
        for (var kind : new String[] {"databases", "transactions"}) files.deleteRecursively(home.resolve("data/" + kind + "/neo4j"));
        Files.delete(home.resolve("importing"));
    }

    private static int admin(Path home, String... arguments) {
        var context = new ExecutionContext(home, home, System.err, System.err, new DefaultFileSystemAbstraction());
        return AdminTool.execute(context, arguments);
    }

    /** neo4j-admin in this JVM, so that the password never stands in a command line that other users can list. */
    private static void setInitialPassword(Path home, String password) {
        var status = admin(home, "dbms", "set-initial-password", password);
        if (status != 0) throw new IllegalStateException("neo4j-admin dbms set-initial-password: exit status " + status);
    }

    /** Takes the lock, which the system gives back when this process ends, however it ends. False: a running Neo4j has it. */
    private static boolean lock(Path file, Path connection) throws Exception {
        lockFile = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        for (var tries = 0; tries < 600; tries++) {
            if (lockFile.tryLock() != null) return true;
            // A holder without this file is starting or stopping: worth the wait.
            if (Files.exists(connection)) return false;
            if (tries == 0) say("waiting");
            Thread.sleep(100);
        }
        return false;
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
