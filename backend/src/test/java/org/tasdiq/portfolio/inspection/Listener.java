package org.tasdiq.portfolio.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** Hears whoever calls it on this machine, and counts. */
public final class Listener implements AutoCloseable {
    private final ServerSocket socket;
    private final AtomicInteger calls = new AtomicInteger();

    public Listener() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread.ofVirtual().start(this::listen);
    }

    public String address() {
        return "http://127.0.0.1:" + port();
    }

    int port() {
        return socket.getLocalPort();
    }

    public int calls() {
        return calls.get();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                socket.accept().close();
                calls.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
