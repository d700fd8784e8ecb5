package org.tasdiq.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The ports of the local stack, all on 127.0.0.1. */
public record Ports(int database, int grpc, int command, int internal, int rest, int monitoring) {
    private static final int LOWEST = 12_000;
    private static final int ABOVE_HIGHEST = 32_000;

    /**
     * Six ports that nobody uses now, below those from which systems serve outgoing connections: no client of anybody
     * takes one before its server is up.
     */
    public static Ports free() {
        var held = new ArrayList<ServerSocket>();
        try {
            var p = ThreadLocalRandom.current()
                    .ints(LOWEST, ABOVE_HIGHEST)
                    .distinct()
                    .limit(1000)
                    .filter(port -> hold(port, held))
                    .limit(6)
                    .toArray();
            if (p.length < 6) throw new Trouble("No free ports on 127.0.0.1.", "End some programs.");
            return new Ports(p[0], p[1], p[2], p[3], p[4], p[5]);
        } finally {
            held.forEach(Ports::release);
        }
    }

    private static boolean hold(int port, List<ServerSocket> held) {
        try {
            held.add(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Refuses in one sentence when somebody else listens on the port. */
    static void requireFree(int port, String who, String advice) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new Trouble("Port " + port + ", which " + who + " needs, is in use by another program.", advice, e);
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new Trouble("A probed port could not be released: " + e.getMessage() + ".", "Try again.", e);
        }
    }
}
