package org.tasdiq.portfolio.inspection;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The inspecting process: reads files from its standard input, one after the other, answers on its standard output, and
 * ends with its parent. Arguments: a private folder, and the seconds after which it gives itself up.
 */
public final class Inspector {
    private Inspector() {}

    public static void main(String[] arguments) throws IOException {
        var answers = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err); // no library may speak between the answers
        var folder = Path.of(arguments[0]);
        int seconds = Integer.parseInt(arguments[1]);
        var questions = new DataInputStream(new BufferedInputStream(System.in));
        answers.writeInt(Wire.READY);
        answers.flush();
        while (true) {
            String extension;
            try {
                extension = questions.readUTF();
            } catch (EOFException parentEnded) {
                return;
            }
            var file = Files.createTempFile(folder, "inspected", "." + extension);
            var done = endYourselfAfter(seconds);
            try {
                receive(questions, file);
                Wire.write(Examination.of(file, extension), answers);
            } finally {
                done.release();
                Files.delete(file);
            }
        }
    }

    private static void receive(DataInputStream questions, Path file) throws IOException {
        long left = questions.readLong();
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[64 * 1024];
            while (left > 0) {
                int read = questions.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) throw new EOFException("cut off by the parent");
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    /** A parent that was killed cannot stop its child any more. */
    private static Semaphore endYourselfAfter(int seconds) {
        var done = new Semaphore(0);
        Thread.ofPlatform().daemon().start(() -> {
            try {
                if (!done.tryAcquire(seconds, TimeUnit.SECONDS))
                    Runtime.getRuntime().halt(3);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        return done;
    }
}
