package org.tasdiq.credential.proof;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;

/**
 * Asks by HTTPS only, and only machines of the public Internet: the address comes from a stranger's document, and must not
 * reach into the network this runs in. The name is looked up once and the connection goes to what was checked.
 */
public final class GuardedFetch implements Fetch, AutoCloseable {
    private static final int LONGEST = 1_000_000;
    private static final int REDIRECTS = 3;
    private static final Timeout PATIENCE = Timeout.ofSeconds(5);
    /** Seconds for the whole of an answer: a byte every four of them would else hold a thread for weeks. */
    private static final int WHOLE = 20;

    private final CloseableHttpClient client = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new PublicOnly())
                    .setDefaultConnectionConfig(ConnectionConfig.custom()
                            .setConnectTimeout(PATIENCE)
                            .setSocketTimeout(PATIENCE)
                            .build())
                    .build())
            .setDefaultRequestConfig(RequestConfig.custom()
                    .setResponseTimeout(PATIENCE)
                    .setConnectionRequestTimeout(PATIENCE)
                    .build())
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .disableContentCompression()
            .build();

    private final Set<String> hosts;

    /** @param hosts that may be asked, with what is below them; every machine of the public Internet where there is none */
    public GuardedFetch(Set<String> hosts) {
        this.hosts = Set.copyOf(hosts);
    }

    @Override
    public byte[] get(URI address) throws IOException {
        var at = address;
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            requireListed(at);
            requirePublic(at);
            var here = at;
            var question = new HttpGet(at);
            question.setHeader(HttpHeaders.ACCEPT, "application/json, application/ld+json;q=0.9, */*;q=0.1");
            CompletableFuture.delayedExecutor(WHOLE, TimeUnit.SECONDS).execute(question::cancel);
            var answer = client.execute(question, response -> read(here, response));
            if (answer instanceof Body body) return body.bytes();
            at = ((Elsewhere) answer).address();
        }
        throw new IOException("too many redirects");
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    private sealed interface Answer {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Body(byte[] bytes) implements Answer {}

    private record Elsewhere(URI address) implements Answer {}

    private static Answer read(URI asked, ClassicHttpResponse response) throws IOException {
        int code = response.getCode();
        var location = response.getFirstHeader(HttpHeaders.LOCATION);
        if (code / 100 == 3 && location != null) return new Elsewhere(resolve(asked, location.getValue()));
        if (code == 410) throw new Gone(asked.toString());
        if (code != 200 || response.getEntity() == null) throw new IOException("answered " + code);
        try (var body = response.getEntity().getContent()) {
            var bytes = body.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) throw new IOException("longer than " + LONGEST + " bytes");
            return new Body(bytes);
        }
    }

    private static URI resolve(URI asked, String location) throws IOException {
        try {
            return asked.resolve(location);
        } catch (IllegalArgumentException notAnAddress) {
            throw new IOException("redirected nowhere", notAnAddress);
        }
    }

    private void requireListed(URI address) throws IOException {
        var host = Objects.requireNonNullElse(address.getHost(), "").toLowerCase(Locale.ROOT);
        if (!hosts.isEmpty() && hosts.stream().noneMatch(one -> host.equals(one) || host.endsWith("." + one)))
            throw new IOException(address + " is not among the hosts that may be asked");
    }

    private static void requirePublic(URI address) throws IOException {
        if (!"https".equals(address.getScheme()) || address.getHost() == null || address.getUserInfo() != null)
            throw new IOException("not a public address: " + address);
        PublicOnly.lookUp(address.getHost()); // a literal address never reaches the resolver
    }

    /** Whether the machine is out there and not in our own network, nor reached through a translator into it. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return false;
        var b = address.getAddress();
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        if (address instanceof Inet6Address) // only 2000::/3, and there neither 2001::/23, 2002::/16 nor documentation
        return (first & 0xe0) == 0x20
                    && !(first == 0x20 && second == 0x02)
                    && !(first == 0x20 && second == 0x01 && (b[2] & 0xfe) == 0)
                    && !(first == 0x20 && second == 0x01 && (b[2] & 0xff) == 0x0d && (b[3] & 0xff) == 0xb8);
        return first != 0
                && first < 224
                && !(first == 100 && (second & 0xc0) == 64)
                && !(first == 192 && second == 0)
                && !(first == 198 && (second & 0xfe) == 18);
    }

    /** Looks names up and refuses those that lead inside. */
    private static final class PublicOnly implements DnsResolver {
        static InetAddress[] lookUp(String host) throws UnknownHostException {
            var found = InetAddress.getAllByName(host);
            for (var address : found)
                if (!isPublic(address)) throw new UnknownHostException(host + " is no public address");
            return found;
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return lookUp(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
