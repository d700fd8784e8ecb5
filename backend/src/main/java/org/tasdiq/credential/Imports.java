package org.tasdiq.credential;

import jakarta.json.JsonObject;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.credential.proof.Baked;
import org.tasdiq.credential.proof.Fetch;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.credential.proof.Holder;
import org.tasdiq.credential.proof.Told;
import org.tasdiq.credential.proof.Verification;
import org.tasdiq.credential.proof.Verifier;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.portfolio.EvidenceDescription;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceKind;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.EvidenceVerdict;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.portfolio.PortfolioEvent.EvidenceInspected;

/**
 * Credentials that candidates bring from elsewhere as evidence: checked once they were inspected, kept with the day of the
 * check, and checked again when somebody asks. Whoever weighs them decides what they are worth.
 */
@Service
public class Imports {
    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final int LONGEST = 4_000_000;
    private static final int LONGEST_TITLE = 200;
    private static final Set<EvidenceKind.Use> USES =
            EnumSet.of(EvidenceKind.Use.APPLICATION, EvidenceKind.Use.PORTFOLIO);

    private final ImportedRepository imported;
    private final Evidences evidences;
    private final Candidacies candidacies;
    private final People people;
    private final Verifier verifier;
    private final Verifier houseVerifier;
    private final Fetch fetch;
    private final Actors actors;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Imports(
            ImportedRepository imported,
            Evidences evidences,
            Candidacies candidacies,
            People people,
            Verifier verifier,
            @Qualifier("houseVerifier") Verifier houseVerifier,
            HouseFetch fetch,
            Actors actors,
            TransactionTemplate transactions,
            Clock clock) {
        this.imported = imported;
        this.evidences = evidences;
        this.candidacies = candidacies;
        this.people = people;
        this.verifier = verifier;
        this.houseVerifier = houseVerifier;
        this.fetch = fetch;
        this.actors = actors;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All items of the file that are credentials, or were handed in as such. */
    @Permission("credential.readImported")
    public Map<EvidenceId, ImportedSheet> of(CandidacyId file) {
        var all = imported.findByFileId(file.value());
        if (all.isEmpty()) return Map.of();
        // What was called an identity document since is read by few.
        var seen = evidences.list(file).stream().map(EvidenceSheet::id).collect(Collectors.toSet());
        return all.stream()
                .map(ImportedCredential::sheet)
                .filter(one -> seen.contains(one.evidence()))
                .collect(Collectors.toUnmodifiableMap(ImportedSheet::evidence, Function.identity()));
    }

    /** Empty where the item is no credential and was not handed in as one. */
    @Permission("credential.readImported")
    public Optional<ImportedSheet> of(CandidacyId file, EvidenceId evidence) {
        return Optional.ofNullable(of(file).get(evidence));
    }

    /** Whether some wait for their first check, which takes seconds; one that failed is tried again for as long as it takes. */
    @Permission("credential.readImported")
    public boolean areBeingChecked(CandidacyId file) {
        return imported.existsByFileIdAndCheckedAtIsNullAndTriedAtIsNull(file.value());
    }

    /** Checks it now: its issuer may have revoked it since, or could not be asked. */
    @Permission("credential.checkImported")
    public ImportedSheet again(CandidacyId file, EvidenceId evidence) {
        if (of(file, evidence).isEmpty()) throw Refusal.unknown("credential").get();
        check(file, evidence, verifier);
        return of(file, evidence).orElseThrow(Refusal.unknown("credential"));
    }

    /**
     * Hands in a file, which may be a credential. Of an SVG, whatever it is called, the credential in it is kept under the name
     * of the picture: an SVG can carry a script. Of the portfolio that is a micro-credential, also where it is an address only.
     */
    @Permission("portfolio.addEvidence")
    public EvidenceId add(CandidacyId file, EvidenceDescription description, String fileName, InputStream content) {
        var whole = new BufferedInputStream(content);
        if (!Baked.isSvg(whole)) return evidences.add(file, description, fileName, whole);
        var credential =
                Baked.outOfSvg(read(whole)).orElseThrow(() -> Refusal.invalid("file", "credential.nothingInPicture"));
        int dot = fileName.lastIndexOf('.');
        var name = (dot < 0 ? fileName : fileName.substring(0, dot)) + "." + Baked.ending(credential);
        var kept = description.kind().use() == EvidenceKind.Use.PORTFOLIO
                ? description.of(EvidenceKind.MICRO_CREDENTIAL)
                : description;
        return evidences.add(file, kept, name, new ByteArrayInputStream(credential));
    }

    /**
     * Hands in what lies at that address, such as a badge that its issuer hosts, as it is there now; of an SVG, the credential
     * in it. Only HTTPS, and no machine of a private network.
     */
    @Permission("portfolio.addEvidence")
    public EvidenceId add(CandidacyId file, String address) {
        byte[] content;
        try {
            content = fetch.get(URI.create(address.strip()));
        } catch (IOException | IllegalArgumentException nothingThere) {
            throw Refusal.invalid("address", "credential.nothingThere");
        }
        var credential = verifier.verify(content, clock.instant()).credential();
        if (credential == null) throw Refusal.invalid("address", "credential.noCredentialThere");
        var title = Told.of(credential).title();
        var description = new EvidenceDescription(
                EvidenceKind.MICRO_CREDENTIAL,
                title.isEmpty() ? address : title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                null,
                null);
        var kept = Baked.keepable(content);
        return evidences.add(file, description, "credential." + Baked.ending(kept), new ByteArrayInputStream(kept));
    }

    /** Whoever hands in a badge may call it a diploma, or leave the kind that is chosen first. */
    @EventListener
    void on(EvidenceInspected inspected) {
        if (inspected.verdict() == EvidenceVerdict.CLEAN
                && USES.contains(inspected.kind().use())
                && !imported.existsById(inspected.evidence().value())
                && (inspected.kind() == EvidenceKind.MICRO_CREDENTIAL || isCredential(inspected)))
            imported.save(new ImportedCredential(inspected.file(), inspected.evidence()));
    }

    /** What cannot be read now is no reason to take its verdict back. */
    private boolean isCredential(EvidenceInspected inspected) {
        var item = actors.asSystem(() -> evidences.sheet(inspected.file(), inspected.evidence()));
        return item.canBeOpened()
                && item.bytes() <= LONGEST
                && Verifier.isCredential(content(inspected.file(), inspected.evidence()));
    }

    /** Outside of any transaction: the issuer is asked over the network. One after another, and in no stranger's turn. */
    @Scheduled(fixedDelayString = "${tasdiq.credential.import-round:2s}")
    void work() {
        for (var waiting : imported.findTop20ByCheckedAtIsNullOrderByTriedAt()) {
            try {
                check(waiting.file(), waiting.evidence(), houseVerifier);
            } catch (RuntimeException later) {
                LOG.warn("The credential {} waits for its check", waiting.evidence(), later);
                transactions.executeWithoutResult(
                        begun -> imported.findById(waiting.evidence().value()).ifPresent(kept -> {
                            kept.failed(clock.instant());
                            imported.save(kept);
                        }));
            }
        }
    }

    private void check(CandidacyId file, EvidenceId evidence, Verifier by) {
        var found = by.verify(content(file, evidence), clock.instant());
        var credential = found.credential();
        var told = credential == null ? Told.NOTHING : Told.of(credential);
        var about = credential == null ? Finding.Answer.UNKNOWN : about(file, credential);
        transactions.executeWithoutResult(begun -> keep(evidence.value(), found, told, about));
    }

    private void keep(UUID evidence, Verification found, Told told, Finding.Answer about) {
        imported.findById(evidence).ifPresent(kept -> {
            kept.found(found, told, about, clock.instant());
            imported.save(kept);
        });
    }

    private Finding.Answer about(CandidacyId file, @Nullable JsonObject credential) {
        return actors.asSystem(() -> {
            var sheet = candidacies.sheet(file);
            return Holder.is(
                    credential,
                    sheet.candidateName(),
                    people.sheet(sheet.candidate()).email());
        });
    }

    private byte[] content(CandidacyId file, EvidenceId evidence) {
        return actors.asSystem(() -> {
            try (var content = evidences.open(file, evidence)) {
                return read(content.stream());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private static byte[] read(InputStream content) {
        try {
            return content.readNBytes(LONGEST + 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
