package org.tasdiq.credential.proof;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The list of a Bitstring Status List (W3C, 2025): bit 0 is the first of the first byte, gzipped, base64url behind {@code u}. */
public final class StatusBits {
    /** The least a list may have, so that a look-up tells little about whom it is for: 131 072 bits. */
    public static final int LENGTH = 131_072;
    /** What a list of somebody else may unpack to. */
    private static final int LONGEST = 1 << 22;

    private StatusBits() {}

    public static byte[] none() {
        return new byte[LENGTH / Byte.SIZE];
    }

    public static boolean isSet(byte[] bits, int index) {
        return (bits[index / Byte.SIZE] & mask(index)) != 0;
    }

    public static void set(byte[] bits, int index, boolean on) {
        if (on) bits[index / Byte.SIZE] |= mask(index);
        else bits[index / Byte.SIZE] &= (byte) ~mask(index);
    }

    public static String encode(byte[] bits) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(bits);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    /** @throws Unreadable not such a list, shorter than the least or longer than we unpack */
    public static byte[] decode(String encoded) {
        if (!encoded.startsWith("u")) throw new Unreadable("not base64url");
        try (var zip = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))) {
            var bits = zip.readNBytes(LONGEST + 1);
            if (bits.length > LONGEST || bits.length < LENGTH / Byte.SIZE)
                throw new Unreadable("a status list of another length");
            return bits;
        } catch (IOException | IllegalArgumentException notAList) {
            throw new Unreadable("not a status list", notAList);
        }
    }

    private static byte mask(int index) {
        return (byte) (0x80 >>> (index % Byte.SIZE));
    }
}
