package org.tasdiq.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was asked of {@code tasdiq run}. */
record Options(
        Path data,
        int port,
        boolean demo,
        boolean real,
        boolean clock,
        @Nullable String db,
        @Nullable String zeebe) {
    private static final String ADVICE = "See: ./tasdiq help";

    static Options of(List<String> words) {
        var data = Path.of(".tasdiq");
        var port = 8080;
        var demo = false;
        var real = false;
        var clock = false;
        String db = null;
        String zeebe = null;
        var rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            var word = rest.pop();
            switch (word) {
                case "--data" -> data = Path.of(value(word, rest));
                case "--port" -> port = port(value(word, rest));
                case "--demo" -> demo = true;
                case "--real" -> real = true;
                case "--clock" -> clock = true;
                case "--db" -> db = value(word, rest);
                case "--zeebe" -> zeebe = value(word, rest);
                default -> throw new Trouble("There is no option " + word + ".", ADVICE);
            }
        }
        if (db != null && !db.startsWith("jdbc:mariadb:"))
            throw new Trouble("--db needs an address like jdbc:mariadb://host:3306/tasdiq.", ADVICE);
        if (zeebe != null && !zeebe.matches("https?://.+"))
            throw new Trouble("--zeebe needs an address like http://host:26500.", ADVICE);
        if (clock && zeebe != null)
            throw new Trouble("--clock moves the time of the embedded broker only; it cannot go with --zeebe.", ADVICE);
        if (real && (demo || clock))
            throw new Trouble("--real begins with nobody; it cannot go with --demo or --clock.", ADVICE);
        return new Options(data, port, demo, real, clock, db, zeebe);
    }

    /** Fictitious people to try it with; never where real people are to come, unless asked for. */
    boolean trial() {
        return demo || (db == null && !real);
    }

    private static String value(String word, ArrayDeque<String> rest) {
        if (rest.isEmpty()) throw new Trouble(word + " needs a value.", ADVICE);
        return rest.pop();
    }

    private static int port(String word) {
        if (word.matches("[0-9]{1,5}")) {
            var port = Integer.parseInt(word);
            if (port > 0 && port < 65536) return port;
        }
        throw new Trouble("--port needs a number from 1 to 65535, not " + word + ".", ADVICE);
    }
}
