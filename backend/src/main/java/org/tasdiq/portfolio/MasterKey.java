package org.tasdiq.portfolio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Wraps the keys of the files. It lies in a file only its owner can read, never in the database nor in its backup. */
class MasterKey {
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    private MasterKey(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** Makes the key at the first start; afterwards a missing key is an error, not a new key. */
    static MasterKey in(Path folder, boolean firstStart) {
        var file = folder.resolve("evidence.key");
        try {
            if (firstStart && Files.notExists(file)) create(folder, file);
            if (Files.notExists(file)) {
                throw new IllegalStateException("The key of the evidence store is missing: restore " + file
                        + " from its backup. Without it no evidence can be read.");
            }
            return new MasterKey(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    SecretKey newKey() {
        var fresh = new byte[KEY];
        RANDOM.nextBytes(fresh);
        return new SecretKeySpec(fresh, "AES");
    }

    /** Tied to the file's name: the key of one file does not open another. */
    String wrap(SecretKey fileKey, UUID name) {
        try {
            var nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, name).doFinal(fileKey.getEncoded());
            var whole = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed);
            return Base64.getEncoder().encodeToString(whole.array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    SecretKey unwrap(String encoded, UUID name) {
        var wrapped = Base64.getDecoder().decode(encoded);
        try {
            var nonce = java.util.Arrays.copyOf(wrapped, NONCE);
            var plain = cipher(Cipher.DECRYPT_MODE, nonce, name).doFinal(wrapped, NONCE, wrapped.length - NONCE);
            return new SecretKeySpec(plain, "AES");
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException(
                    "The key of evidence " + name + " does not open with this master key", foreign);
        }
    }

    /** Bytes nobody without this key can guess, always the same for that name. */
    byte[] secret(String name) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            return mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID name) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(SealedFile.bytes(name));
        return cipher;
    }

    private static void create(Path folder, Path file) throws IOException {
        var fresh = new byte[KEY];
        RANDOM.nextBytes(fresh);
        EncryptedFolder.makePrivate(folder);
        var attributes = EncryptedFolder.isPosix(folder)
                ? new java.nio.file.attribute.FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new java.nio.file.attribute.FileAttribute<?>[0];
        var made = folder.resolve("evidence.key." + UUID.randomUUID());
        try (var channel =
                FileChannel.open(made, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            channel.write(ByteBuffer.wrap(fresh));
            channel.force(true);
        }
        try {
            // A link fails where a rename would overwrite the key another instance made in the same moment.
            Files.createLink(file, made);
        } catch (FileAlreadyExistsException theOtherWasFirst) {
            // its key is read
        } finally {
            Files.delete(made);
        }
        EncryptedFolder.sync(folder);
    }
}
