package org.tasdiq.credential.proof;

import java.math.BigInteger;
import java.util.Arrays;

/** Base58 of Bitcoin behind the letter {@code z}, as multikeys and proof values are written. */
public final class Multibase {
    private static final String DIGITS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(DIGITS.length());
    /** Keys and signatures are far shorter; a longer text costs quadratic time. */
    private static final int LONGEST = 200;

    private Multibase() {}

    public static String encode(byte[] bytes) {
        var text = new StringBuilder();
        for (var rest = new BigInteger(1, bytes); rest.signum() > 0; ) {
            var split = rest.divideAndRemainder(BASE);
            text.append(DIGITS.charAt(split[1].intValue()));
            rest = split[0];
        }
        for (int i = 0; i < bytes.length && bytes[i] == 0; i++) text.append(DIGITS.charAt(0));
        return text.append('z').reverse().toString();
    }

    /** @throws Unreadable another base, a foreign character, or too long */
    public static byte[] decode(String text) {
        if (!text.startsWith("z") || text.length() > LONGEST) throw new Unreadable("not base58btc");
        var value = BigInteger.ZERO;
        int zeros = 0;
        for (int i = 1; i < text.length(); i++) {
            int digit = DIGITS.indexOf(text.charAt(i));
            if (digit < 0) throw new Unreadable("not base58btc");
            if (digit == 0 && value.signum() == 0) zeros++;
            value = value.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        var bytes = value.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        var whole = new byte[zeros + bytes.length - from];
        System.arraycopy(bytes, from, whole, zeros, bytes.length - from);
        return whole;
    }

    static byte[] behind(int first, int second, byte[] bytes) {
        var whole = new byte[bytes.length + 2];
        whole[0] = (byte) first;
        whole[1] = (byte) second;
        System.arraycopy(bytes, 0, whole, 2, bytes.length);
        return whole;
    }

    static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    static byte[] rest(byte[] bytes) {
        return Arrays.copyOfRange(bytes, 2, bytes.length);
    }
}
