package org.tasdiq.ui.rest;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A request whose body is read no further than its sender may fill it: it is held in memory whole before a desk sees any of
 * it. Uploads in parts go to the disk and have a measure of their own.
 */
final class MeasuredBody extends HttpServletRequestWrapper {
    /** Of whom nobody knows: as much as a credential to check. */
    private static final int ANYBODY = 4_000_000;
    /** Of an account: more than the longest table that is taken in, which has its own answer. */
    private static final int ACCOUNT = 25_000_000;

    MeasuredBody(HttpServletRequest request) {
        super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Measured(super.getInputStream(), getUserPrincipal() == null ? ANYBODY : ACCOUNT);
    }

    private static final class Measured extends ServletInputStream {
        private final ServletInputStream body;
        private int left;

        Measured(ServletInputStream body, int most) {
            this.body = body;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            if (next >= 0) count(1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = body.read(into, from, most);
            if (read > 0) count(read);
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
