package org.tasdiq.credential.proof;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tasdiq.Refusal;

/**
 * Tells of a credential whether it is what it was when it was signed, whether its issuer signed it, whether it is in
 * force, and whether it has the form it claims: five answers, never one.
 */
public final class Verifier {
    private static final Logger LOG = LoggerFactory.getLogger(Verifier.class);
    private static final int LONGEST = 4_000_000;
    /** Of what is looked for in files that nobody calls a credential. */
    private static final int LONGEST_CONTENT = 1_000_000;

    /** Each list is asked for over the network: a stranger's document must not have us ask for thousands. */
    private static final int MOST_LISTS = 10;

    private static final Pattern TOKEN = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    private static final Pattern ADDRESS = Pattern.compile("https://\\S{1,2000}");

    private final Fetch fetch;
    private final Issuers issuers;
    private final LinkedData linkedData;
    private final DataIntegrity dataIntegrity;
    private final Hosted hosted;
    private final SignedBadge signedBadges;
    private final SealTrust seals;
    private final GraphsInTurn turns;
    private final OpenBadgeSchema schema = new OpenBadgeSchema();

    /** For whoever waits for nobody. */
    public Verifier(Fetch fetch, Contexts contexts, SealTrust seals) {
        this(fetch, contexts, seals, new GraphsInTurn(Integer.MAX_VALUE, Duration.ZERO));
    }

    /**
     * @param seals which electronic seals are believed
     * @param turns in which proofs are checked
     */
    public Verifier(Fetch fetch, Contexts contexts, SealTrust seals, GraphsInTurn turns) {
        this.fetch = fetch;
        this.hosted = new Hosted(fetch);
        this.signedBadges = new SignedBadge(hosted);
        this.seals = seals;
        this.turns = turns;
        this.issuers = new Issuers(fetch);
        this.linkedData = new LinkedData(contexts);
        this.dataIntegrity = new DataIntegrity(linkedData);
    }

    /**
     * A document, and what has been found out of its signature and its issuer.
     *
     * @param until when its proof ends, where it does before it
     * @param status where it is known already
     */
    private record Signed(
            JsonObject document,
            String issuer,
            Finding signature,
            Finding origin,
            @Nullable String until,
            @Nullable Finding status,
            @Nullable Seal seal) {
        Signed(JsonObject document, String issuer, Finding signature, Finding origin) {
            this(document, issuer, signature, origin, null, null, null);
        }

        /** Whose key that is, is another question. */
        boolean isByTheIssuerItNames() {
            return signature == Finding.SIGNATURE_VALID
                    && (origin == Finding.ISSUER_AUTHENTICATED || origin == Finding.ISSUER_LOCAL_KEY);
        }
    }

    /** A key, and what its place says of the issuer; without a key it could not be had. */
    private record Found(@Nullable VerificationKey key, Finding origin) {}

    /**
     * @param file JSON with a proof inside, under a seal or published elsewhere, a signed token, a picture that carries one
     *     of them, a certificate of ours, or the address at which one lies
     * @throws Refusal busy, when too many proofs are being checked
     */
    public Verification verify(byte[] file, Instant now) {
        try {
            if (file.length > LONGEST) throw new Unreadable("too long");
            var content = content(file).strip();
            if (ADDRESS.matcher(content).matches())
                content = new String(fetch.get(URI.create(content)), StandardCharsets.UTF_8);
            var signed = signed(content, now);
            var findings = new ArrayList<Finding>();
            findings.add(signed.signature());
            if (signed.signature().answer() == Finding.Answer.YES) {
                findings.add(signed.origin());
                findings.add(status(signed, now));
                findings.add(dates(signed, now));
                findings.add(schema.check(signed.document()));
            }
            return new Verification(List.copyOf(findings), signed.issuer(), signed.document(), signed.seal());
        } catch (Fetch.Gone revoked) {
            return new Verification(Finding.HOSTED_GONE);
        } catch (IOException notNow) {
            return new Verification(Finding.HOSTED_UNREACHABLE);
        } catch (Unreadable | IllegalArgumentException why) {
            LOG.debug("A file of {} bytes is not a credential that can be read", file.length, why);
            return new Verification(Finding.FILE_UNREADABLE);
        }
    }

    /**
     * Whether the file carries what could be checked here, whatever it is called; nobody is asked for it. Of something else it
     * says so, however broken that is.
     */
    public static boolean isCredential(byte[] file) {
        try {
            if (file.length > LONGEST) return false;
            var content = content(file).strip();
            if (content.length() > LONGEST_CONTENT) return false;
            if (ADDRESS.matcher(content).matches()) return Baked.isPng(file);
            return isCredential(
                    TOKEN.matcher(content).matches() ? VcJwt.parse(content).credential() : StrictJson.object(content));
        } catch (RuntimeException another) {
            return false;
        }
    }

    private static boolean isCredential(JsonObject document) {
        return document.containsKey("credentialSubject")
                || Hosted.isOne(document)
                || SignedBadge.isOne(document)
                || (Jades.isOne(document) && isCredential(Jades.payload(document)));
    }

    private static String content(byte[] file) {
        if (Baked.isPng(file)) return Baked.ofPng(file).orElseThrow(() -> new Unreadable("nothing baked in"));
        if (Baked.isPdf(file)) return Baked.ofPdf(file).orElseThrow(() -> new Unreadable("nothing attached"));
        if (Baked.isSvg(file)) return Baked.ofSvg(file).orElseThrow(() -> new Unreadable("nothing baked in"));
        return new String(file, StandardCharsets.UTF_8);
    }

    private Signed signed(String content, Instant now) {
        var text = content.strip();
        return TOKEN.matcher(text).matches() ? token(text) : document(StrictJson.object(text), now);
    }

    private Signed token(String text) {
        var token = VcJwt.parse(text);
        if (SignedBadge.isOne(token.credential())) return badge(token);
        var issuer = Node.id(token.credential().get("issuer"));
        var found = token.keyId().isEmpty() && token.carried() != null
                ? carried(issuer, token.carried())
                : key(issuer, token.keyId().startsWith("#") ? issuer + token.keyId() : token.keyId());
        if (found.key() == null && token.carried() != null) found = new Found(token.carried(), found.origin());
        var key = found.key();
        return new Signed(
                token.credential(),
                issuer,
                key == null ? Finding.SIGNATURE_UNCHECKED : checked(() -> token.verify(key)),
                found.origin());
    }

    private Signed badge(VcJwt token) {
        var found = signedBadges.of(token);
        return new Signed(found.badge(), found.issuer(), found.signature(), found.origin(), null, found.status(), null);
    }

    private Signed document(JsonObject document, Instant now) {
        if (Jades.isOne(document)) return sealed(document, now);
        if (Hosted.isOne(document)) return published(document);
        var issuer = Node.id(document.get("issuer"));
        var proofs = Node.items(document.get("proof"));
        for (var item : proofs)
            if (item instanceof JsonObject proof && DataIntegrity.isOurs(proof)) return proven(document, issuer, proof);
        boolean otherwise = !proofs.isEmpty() || document.containsKey("verification");
        return new Signed(
                document,
                issuer,
                otherwise ? Finding.SIGNATURE_UNSUPPORTED : Finding.SIGNATURE_NONE,
                Finding.ISSUER_INTACT_ONLY);
    }

    private Signed sealed(JsonObject document, Instant now) {
        var read = Jades.read(document);
        if (read.isEmpty()) return new Signed(document, "", Finding.SIGNATURE_UNSUPPORTED, Finding.ISSUER_INTACT_ONLY);
        var found = read.get();
        var issuer = Node.id(found.credential().get("issuer"));
        return found.intact()
                ? new Signed(
                        found.credential(),
                        issuer,
                        Finding.SIGNATURE_VALID,
                        seals.of(found, now),
                        null,
                        null,
                        found.seal())
                : new Signed(found.credential(), issuer, Finding.SIGNATURE_INVALID, Finding.ISSUER_INTACT_ONLY);
    }

    private Signed published(JsonObject document) {
        var found = hosted.of(document);
        return new Signed(found.badge(), found.issuer(), found.same(), found.origin(), null, found.status(), null);
    }

    private Signed proven(JsonObject document, String issuer, JsonObject proof) {
        var found = key(issuer, proof.getString("verificationMethod", ""));
        var key = found.key();
        Finding signature;
        if (!proof.getString("proofPurpose", "").equals(DataIntegrity.PURPOSE)) signature = Finding.SIGNATURE_INVALID;
        else if (!linkedData.understands(document)) signature = Finding.SIGNATURE_UNSUPPORTED;
        else if (key == null) signature = Finding.SIGNATURE_UNCHECKED;
        else signature = checked(() -> inTurn(document, proof, key));
        if (signature == Finding.SIGNATURE_INVALID && hasProofsInside(document))
            signature = Finding.SIGNATURE_UNDECIDED;
        return new Signed(document, issuer, signature, found.origin(), proof.getString("expires", null), null, null);
    }

    private boolean inTurn(JsonObject document, JsonObject proof, VerificationKey key) {
        return turns.check(() -> dataIntegrity.verify(document, proof, key));
    }

    private interface Check {
        boolean holds();
    }

    private static Finding checked(Check check) {
        try {
            return check.holds() ? Finding.SIGNATURE_VALID : Finding.SIGNATURE_INVALID;
        } catch (Unreadable notAllCovered) {
            return Finding.SIGNATURE_PARTIAL;
        }
    }

    /** The key of that address; without the issuer's own word one that stands in the address itself proves integrity only. */
    private Found key(String issuer, String method) {
        int end = method.indexOf('#');
        var owner = end < 0 ? method : method.substring(0, end);
        boolean itself = owner.equals(issuer);
        try {
            var key = issuers.resolve(owner).keys().get(method);
            if (key == null) return new Found(inAddress(method), Finding.ISSUER_KEY_NOT_LISTED);
            if (itself) return new Found(key, listedBy(issuer));
            return new Found(key, canBeAsked(issuer) ? Finding.ISSUER_OTHER : Finding.ISSUER_INTACT_ONLY);
        } catch (IOException notNow) {
            return new Found(inAddress(method), itself ? Finding.ISSUER_UNREACHABLE : Finding.ISSUER_OTHER);
        } catch (Unreadable notADocument) {
            return new Found(inAddress(method), itself ? Finding.ISSUER_INTACT_ONLY : Finding.ISSUER_OTHER);
        }
    }

    private Found carried(String issuer, VerificationKey key) {
        try {
            boolean listed = issuers.resolve(issuer).keys().containsValue(key);
            return new Found(key, listed ? listedBy(issuer) : Finding.ISSUER_KEY_NOT_LISTED);
        } catch (IOException notNow) {
            return new Found(key, Finding.ISSUER_UNREACHABLE);
        } catch (Unreadable notADocument) {
            return new Found(key, Finding.ISSUER_INTACT_ONLY);
        }
    }

    /** An issuer that is a key lists itself. */
    private static Finding listedBy(String issuer) {
        return issuer.startsWith("did:key:") || issuer.startsWith("did:jwk:")
                ? Finding.ISSUER_LOCAL_KEY
                : Finding.ISSUER_AUTHENTICATED;
    }

    private static boolean canBeAsked(String issuer) {
        return issuer.startsWith("did:") || issuer.startsWith("https:");
    }

    private static @Nullable VerificationKey inAddress(String method) {
        try {
            return VerificationKey.ofMultibase(method.substring(method.indexOf('#') + 1));
        } catch (Unreadable noKeyInIt) {
            return null;
        }
    }

    private Finding status(Signed signed, Instant now) {
        var known = signed.status();
        if (known != null) return known;
        var entries = Node.items(signed.document().get("credentialStatus"));
        if (entries.size() > MOST_LISTS) return Finding.STATUS_UNCHECKED;
        var worst = entries.isEmpty() ? Finding.STATUS_NONE : Finding.STATUS_VALID;
        for (var item : entries) {
            var found = item instanceof JsonObject entry ? status(signed, entry, now) : Finding.STATUS_UNCHECKED;
            if (rank(found) > rank(worst)) worst = found;
        }
        return worst;
    }

    private Finding status(Signed signed, JsonObject entry, Instant now) {
        try {
            if (!entry.getString("type", "").equals("BitstringStatusListEntry")) return Finding.STATUS_UNCHECKED;
            int index = Integer.parseInt(entry.getString("statusListIndex", ""));
            var purpose = entry.getString("statusPurpose", "");
            boolean set = isSet(signed, entry.getString("statusListCredential", ""), purpose, index, now);
            if (purpose.equals("suspension")) return set ? Finding.STATUS_SUSPENDED : Finding.STATUS_VALID;
            if (!purpose.equals("revocation")) return Finding.STATUS_UNCHECKED;
            if (!set) return Finding.STATUS_VALID;
            return isSuspended(signed, entry, index, now) ? Finding.STATUS_SUSPENDED : Finding.STATUS_REVOKED;
        } catch (IOException | Unreadable | IllegalArgumentException cannotTell) {
            return Finding.STATUS_UNCHECKED;
        }
    }

    private static int rank(Finding status) {
        return List.of(
                        Finding.STATUS_NONE,
                        Finding.STATUS_VALID,
                        Finding.STATUS_UNCHECKED,
                        Finding.STATUS_SUSPENDED,
                        Finding.STATUS_REVOKED)
                .indexOf(status);
    }

    /** The entry may name the list that says of the same index that it is set for a while only. */
    private boolean isSuspended(Signed signed, JsonObject entry, int index, Instant now) {
        if (!(entry.get("statusReference") instanceof JsonString list)) return false;
        try {
            return isSet(signed, list.getString(), "suspension", index, now);
        } catch (IOException | Unreadable | IllegalArgumentException cannotTell) {
            return false;
        }
    }

    /** Only a list that the credential's issuer signed counts. */
    private boolean isSet(Signed signed, String address, String purpose, int index, Instant now) throws IOException {
        var list = signed(new String(fetch.get(URI.create(address)), StandardCharsets.UTF_8), now);
        if (!list.isByTheIssuerItNames() || !list.issuer().equals(signed.issuer()))
            throw new Unreadable("a list of somebody else");
        if (dates(list, now) != Finding.DATES_VALID
                || !Node.texts(list.document().get("type")).contains("BitstringStatusListCredential")
                || !list.document().getString("id", address).equals(address)
                || !(list.document().get("credentialSubject") instanceof JsonObject subject)
                || !Node.texts(subject.get("statusPurpose")).contains(purpose)) throw new Unreadable("not that list");
        var bits = StatusBits.decode(subject.getString("encodedList", ""));
        if (index < 0 || index >= bits.length * Byte.SIZE) throw new Unreadable("no such index");
        return StatusBits.isSet(bits, index);
    }

    private static Finding dates(Signed signed, Instant now) {
        try {
            var document = signed.document();
            var from = instant(document, "validFrom")
                    .or(() -> instant(document, "issuanceDate"))
                    .or(() -> instant(document, "issuedOn"));
            var until = instant(document, "validUntil")
                    .or(() -> instant(document, "expirationDate"))
                    .or(() -> instant(document, "expires"));
            if (from.isPresent() && now.isBefore(from.get())) return Finding.DATES_NOT_YET;
            if (until.isPresent() && !now.isBefore(until.get())) return Finding.DATES_EXPIRED;
            var proofUntil = signed.until();
            if (proofUntil != null && !now.isBefore(instant(proofUntil))) return Finding.DATES_EXPIRED;
            return Finding.DATES_VALID;
        } catch (DateTimeParseException | Unreadable notADate) {
            return Finding.DATES_UNREADABLE;
        }
    }

    private static Optional<Instant> instant(JsonObject document, String member) {
        if (!document.containsKey(member)) return Optional.empty();
        if (!(document.get(member) instanceof JsonString text)) throw new Unreadable("not a date");
        return Optional.of(instant(text.getString()));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static boolean hasProofsInside(JsonObject document) {
        return document.entrySet().stream()
                .filter(member -> !member.getKey().equals("proof"))
                .anyMatch(member -> hasProof(member.getValue()));
    }

    private static boolean hasProof(JsonValue value) {
        return switch (value) {
            case JsonArray items -> items.stream().anyMatch(Verifier::hasProof);
            case JsonObject node ->
                node.containsKey("proof") || node.values().stream().anyMatch(Verifier::hasProof);
            default -> false;
        };
    }
}
