package org.tasdiq.credential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Dates;
import org.tasdiq.Localized;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.Evidences;

/** The credentials that a learner has here already and can show elsewhere too: held in the wallet, or handed in with a file. */
@Service
public class OwnPapers {
    private final Credentials credentials;
    private final ImportedRepository imported;
    private final Candidacies candidacies;
    private final Evidences evidences;

    OwnPapers(Credentials credentials, ImportedRepository imported, Candidacies candidacies, Evidences evidences) {
        this.credentials = credentials;
        this.imported = imported;
        this.candidacies = candidacies;
        this.evidences = evidences;
    }

    private record Found(OwnPaper paper, Supplier<byte[]> content) {}

    /** Of the person who asks, those of this house first, the newest first; what was handed in twice stands there once. */
    @Transactional(readOnly = true)
    @Permission("credential.showOwnPaper")
    public List<OwnPaper> all() {
        return found().map(Found::paper).toList();
    }

    /** The file itself, as it was issued or handed in. */
    @Transactional(readOnly = true)
    @Permission("credential.showOwnPaper")
    public byte[] content(PaperId id) {
        return found().filter(one -> one.paper().id().equals(id))
                .findFirst()
                .orElseThrow(Refusal.unknown("credential"))
                .content()
                .get();
    }

    private Stream<Found> found() {
        var seen = new HashSet<String>();
        return Stream.concat(held(), candidacies.own().stream().flatMap(file -> handedIn(file.id(), seen)));
    }

    private Stream<Found> held() {
        return credentials.own().stream()
                .filter(WalletEntry::isSigned)
                .filter(entry -> entry.credential().status() != CredentialStatus.REVOKED)
                .map(entry -> new Found(paper(entry), () -> document(entry.credential())));
    }

    private static OwnPaper paper(WalletEntry entry) {
        var credential = entry.credential();
        return new OwnPaper(
                new PaperId(credential.id().value()),
                entry.title(),
                entry.institution(),
                credential.issuedAt().atZone(entry.zone()).toLocalDate(),
                true);
    }

    private byte[] document(CredentialSheet credential) {
        return credentials
                .signed(credential.file(), credential.id(), Credentials.SignedForm.DOCUMENT)
                .getBytes(StandardCharsets.UTF_8);
    }

    private Stream<Found> handedIn(CandidacyId file, Set<String> seen) {
        var checked = imported.findByFileId(file.value()).stream()
                .map(ImportedCredential::sheet)
                .filter(one -> one.checkedAt() != null && one.isCredential())
                .collect(Collectors.toMap(ImportedSheet::evidence, Function.identity()));
        if (checked.isEmpty()) return Stream.empty();
        return evidences.list(file).stream().filter(EvidenceSheet::canBeOpened).flatMap(item -> {
            var one = checked.get(item.id());
            return one != null && seen.add(item.sha256())
                    ? Stream.of(new Found(paper(one, item), () -> content(file, item)))
                    : Stream.empty();
        });
    }

    private static OwnPaper paper(ImportedSheet one, EvidenceSheet item) {
        var told = one.told();
        return new OwnPaper(
                new PaperId(item.id().value()),
                same(told.title().isEmpty() ? item.title() : told.title()),
                same(told.issuer().isEmpty() ? one.issuer() : told.issuer()),
                Dates.read(told.from()).orElse(item.dated()),
                false);
    }

    private byte[] content(CandidacyId file, EvidenceSheet item) {
        try (var content = evidences.open(file, item.id())) {
            return content.stream().readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Localized same(String words) {
        return Localized.of(_ -> words);
    }
}
