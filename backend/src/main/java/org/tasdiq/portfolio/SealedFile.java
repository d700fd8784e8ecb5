package org.tasdiq.portfolio;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.tasdiq.SealedBytes;

/**
 * The form of an encrypted file: a header with a random prefix, then segments of 64 KiB, each sealed with AES-256-GCM
 * under a nonce of prefix, number and "last" mark. One segment is in memory at a time, and no segment can be changed,
 * swapped, dropped or cut off unnoticed. (The JDK's own cipher stream would hold the whole file until its tag is checked.)
 */
final class SealedFile {
    private static final int SEGMENT = 64 * 1024;
    private static final int TAG = 16;
    private static final int PREFIX = 7;
    private static final byte[] MAGIC = {'T', 'S', 'D', 'Q', 1};
    private static final SecureRandom RANDOM = new SecureRandom();

    private SealedFile() {}

    static void write(InputStream plain, OutputStream sealed, SecretKey key, UUID name) throws IOException {
        var prefix = new byte[PREFIX];
        RANDOM.nextBytes(prefix);
        sealed.write(MAGIC);
        sealed.write(prefix);
        byte[] segment = plain.readNBytes(SEGMENT);
        for (int number = 0; ; number++) {
            byte[] next = segment.length < SEGMENT ? new byte[0] : plain.readNBytes(SEGMENT);
            boolean last = next.length == 0;
            sealed.write(crypt(Cipher.ENCRYPT_MODE, key, name, prefix, number, last, segment, segment.length));
            if (last) return;
            segment = next;
        }
    }

    static InputStream read(InputStream sealed, SecretKey key, UUID name) throws IOException {
        var head = new byte[MAGIC.length + PREFIX];
        new DataInputStream(sealed).readFully(head);
        if (!java.util.Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new IOException("not a sealed file: " + name);
        }
        return new Opened(sealed, key, name, java.util.Arrays.copyOfRange(head, MAGIC.length, head.length));
    }

    private static byte[] crypt(
            int mode, SecretKey key, UUID name, byte[] prefix, int number, boolean last, byte[] data, int length)
            throws IOException {
        try {
            var nonce = ByteBuffer.allocate(12)
                    .put(prefix)
                    .putInt(number)
                    .put((byte) (last ? 1 : 0))
                    .array();
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
            cipher.updateAAD(SealedBytes.name(name));
            return cipher.doFinal(data, 0, length);
        } catch (GeneralSecurityException changed) {
            throw new IOException("segment " + number + " of " + name + " was changed", changed);
        }
    }

    private static final class Opened extends InputStream {
        private final InputStream sealed;
        private final SecretKey key;
        private final UUID name;
        private final byte[] prefix;
        private byte[] ahead;
        private byte[] plain = new byte[0];
        private int at;
        private int number;
        private boolean ended;

        Opened(InputStream sealed, SecretKey key, UUID name, byte[] prefix) throws IOException {
            this.sealed = sealed;
            this.key = key;
            this.name = name;
            this.prefix = prefix;
            ahead = sealed.readNBytes(SEGMENT + TAG);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) return 0;
            while (at == plain.length) {
                if (ended) return -1;
                open();
            }
            int count = Math.min(length, plain.length - at);
            System.arraycopy(plain, at, into, offset, count);
            at += count;
            return count;
        }

        private void open() throws IOException {
            if (ahead.length < TAG) throw new EOFException("cut off: " + name);
            var next = ahead.length < SEGMENT + TAG ? new byte[0] : sealed.readNBytes(SEGMENT + TAG);
            ended = next.length == 0;
            plain = crypt(Cipher.DECRYPT_MODE, key, name, prefix, number++, ended, ahead, ahead.length);
            at = 0;
            ahead = next;
        }

        @Override
        public void close() throws IOException {
            sealed.close();
        }
    }
}
