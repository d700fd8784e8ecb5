package org.tasdiq.credential;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;
import org.tasdiq.credential.proof.Fetch;
import org.tasdiq.credential.proof.GuardedFetch;

/** Asks other issuers over the network, and its own institutions in the house: a server seldom reaches itself by its public name. */
@Component
class HouseFetch implements Fetch, DisposableBean {
    private static final Pattern OWN = Pattern.compile("/([^/]+)/(?:did\\.json|status/(\\d{1,6})/([a-z]+))");

    private final GuardedFetch others;
    private final Published published;
    private final Keyring keyring;

    /** @param hosts of issuers that may be asked, {@code tasdiq.credential.hosts}; any public one where none is named */
    HouseFetch(Published published, Keyring keyring, @Value("${tasdiq.credential.hosts:}") Set<String> hosts) {
        others = new GuardedFetch(hosts);
        this.published = published;
        this.keyring = keyring;
    }

    @Override
    public byte[] get(URI address) throws IOException {
        var text = address.toString();
        var root = keyring.root();
        if (!text.startsWith(root + "/")) return others.get(address);
        var own = OWN.matcher(text.substring(root.length()));
        if (!own.matches()) throw new IOException("nothing is published at " + address);
        try {
            var json = own.group(2) == null
                    ? published.document(own.group(1))
                    : published.statusList(own.group(1), Integer.parseInt(own.group(2)), own.group(3));
            return json.getBytes(StandardCharsets.UTF_8);
        } catch (Refusal unknown) {
            throw new IOException("nothing is published at " + address, unknown);
        }
    }

    @Override
    public void destroy() throws IOException {
        others.close();
    }
}
