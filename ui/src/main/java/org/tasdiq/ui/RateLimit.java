package org.tasdiq.ui;

import java.net.InetAddress;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How often in a minute one address may knock where no account is needed, so that nobody tries one link after another. */
@Component
public class RateLimit {
    private static final int A_MINUTE = 60;
    /** Beyond so many addresses in a minute, all further ones are counted as one. */
    private static final int MOST_ADDRESSES = 10_000;
    /** Bytes of an IPv6 address that name the line; the others its owner chooses anew as often as they like. */
    private static final int LINE = 8;

    private final Clock clock;
    private final Map<String, Integer> knocks = new HashMap<>();
    private long minute;

    RateLimit(Clock clock) {
        this.clock = clock;
    }

    /** Whether this one is still within the measure; the counts of a minute are forgotten with it. */
    public synchronized boolean admits(String address) {
        return knocks.merge(counted(address), 1, Integer::sum) <= A_MINUTE;
    }

    /** Whether another one would be admitted; it is not counted. */
    synchronized boolean isOpen(String address) {
        return knocks.getOrDefault(counted(address), 0) < A_MINUTE;
    }

    private String counted(String address) {
        var now = clock.instant().getEpochSecond() / 60;
        if (now != minute) knocks.clear();
        minute = now;
        var line = line(address);
        return knocks.size() < MOST_ADDRESSES || knocks.containsKey(line) ? line : "";
    }

    private static String line(String address) {
        if (!address.contains(":")) return address;
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, LINE));
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
