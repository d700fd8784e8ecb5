package org.tasdiq.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;

/** The ports of the local stack, all on 127.0.0.1. */
public record Ports(int database, int grpc, int command, int internal, int rest, int monitoring) {

    /** Six ports that nobody uses now. */
    public static Ports free() {
        var held = new ArrayList<ServerSocket>();
        try {
            while (held.size() < 6) held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            var p = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
            return new Ports(p[0], p[1], p[2], p[3], p[4], p[5]);
        } catch (IOException e) {
            throw new Trouble("No free port on 127.0.0.1: " + e.getMessage() + ".", "End some programs.", e);
        } finally {
            held.forEach(Ports::release);
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
