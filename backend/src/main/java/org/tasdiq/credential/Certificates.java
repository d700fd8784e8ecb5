package org.tasdiq.credential;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Dates;
import org.tasdiq.Localized;
import org.tasdiq.Permission;
import org.tasdiq.PublicAddress;
import org.tasdiq.QrCode;
import org.tasdiq.Refusal;
import org.tasdiq.Templates;
import org.tasdiq.Texts;
import org.tasdiq.Typesetter;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.decision.Decisions;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.Referentials;

/**
 * A credential as a paper (PDF/A-3a, PDF/UA-1): what was earned in words, a QR code that leads to the public page, and the
 * signed credential itself as an attachment.
 */
@Service
public class Certificates {
    private static final String ATTACHED = "credential.jwt";

    private final CredentialRepository credentials;
    private final Shares shares;
    private final Candidacies candidacies;
    private final Decisions decisions;
    private final Institutions institutions;
    private final Referentials referentials;
    private final Templates templates;
    private final Typesetter typesetter;
    private final Texts texts;
    private final Clock clock;
    private final PublicAddress address;

    Certificates(
            CredentialRepository credentials,
            Shares shares,
            Candidacies candidacies,
            Decisions decisions,
            Institutions institutions,
            Referentials referentials,
            Typesetter typesetter,
            Texts texts,
            Clock clock,
            PublicAddress address) {
        this.credentials = credentials;
        this.shares = shares;
        this.candidacies = candidacies;
        this.decisions = decisions;
        this.institutions = institutions;
        this.referentials = referentials;
        this.templates = Templates.ofPapers(texts);
        this.typesetter = typesetter;
        this.texts = texts;
        this.clock = clock;
        this.address = address;
    }

    /**
     * Set anew each time, with the same link in it until the learner withdraws that.
     *
     * @param here address of this installation as the reader reached it; its public address goes before
     */
    @Transactional
    @Permission("credential.shareCredential")
    public byte[] pdf(CandidacyId file, CredentialId id, Locale language, String here) {
        var credential =
                credentials.findByIdAndFileId(id.value(), file.value()).orElseThrow(Refusal.unknown("credential"));
        var token = credential.token().orElseThrow(Refusal.unknown("credential"));
        var link = address.or(here) + "/" + shares.printed(file, credential);
        return attach(
                typesetter.setToCarryFiles(page(credential.sheet(), Texts.nearest(language), link)),
                token,
                clock.instant());
    }

    private String page(CredentialSheet credential, Locale language, String link) {
        var file = candidacies.sheet(credential.file());
        var institution = institutions.sheet(file.institution());
        var certification = referentials.sheet(file.certification());
        var decision = decisions.taken(credential.file(), credential.round());
        var context = Templates.context(language);
        context.setVariable("title", text(language, "attestation.title"));
        context.setVariable("institution", institution.name().in(language));
        context.setVariable("number", credential.number());
        context.setVariable("holder", file.candidateName());
        tell(context::setVariable, credential, certification, language);
        context.setVariable("decision", decided(language, decision, file));
        context.setVariable("place", place(language, institution, decision));
        context.setVariable("state", texts.of(language, "credential.certificate.state"));
        context.setVariable("link", link);
        context.setVariable("qr", "data:image/png;base64," + Base64.getEncoder().encodeToString(QrCode.png(link)));
        return templates.fill("certificate", context);
    }

    private interface Page {
        void say(String name, Object value);
    }

    private void tell(Page page, CredentialSheet credential, CertificationSheet certification, Locale language) {
        var blocks = certification.blocks().stream()
                .filter(block -> credential.block() == null || block.id().equals(credential.block()))
                .toList();
        boolean whole = credential.isForWholeCertification();
        Localized what = whole ? certification.title() : blocks.getFirst().title();
        page.say("obtained", text(language, whole ? "attestation.obtainedWhole" : "attestation.obtainedBlock"));
        page.say("what", whole ? what.in(language) : blocks.getFirst().code() + " – " + what.in(language));
        page.say(
                "within",
                whole
                        ? text(language, "attestation.level", certification.level())
                        : text(
                                language,
                                "attestation.within",
                                certification.title().in(language),
                                certification.code(),
                                certification.level()));
        page.say(
                "credits",
                text(
                        language,
                        "attestation.credits",
                        whole ? certification.ects() : blocks.getFirst().ects()));
        page.say(
                "outcomes",
                blocks.stream()
                        .flatMap(block -> block.competencies().stream())
                        .map(competency -> competency.title().in(language))
                        .toList());
    }

    private String decided(Locale language, DecisionSheet decision, CandidacySheet file) {
        return text(language, "attestation.decision", Dates.day(decision.decidedOn(), language), file.reference());
    }

    private String place(Locale language, InstitutionSheet institution, DecisionSheet decision) {
        return text(language, "placeAndDate", institution.city(), Dates.day(decision.decidedOn(), language));
    }

    private String text(Locale language, String key, Object... arguments) {
        return texts.of(language, "notification.letter." + key, arguments);
    }

    /** In the clear, so that whoever checks it need not take the PDF apart. */
    private static byte[] attach(byte[] pdf, String token, Instant at) {
        try (var document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            var carried = carried(document, token, at);
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of(ATTACHED, carried));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            var associated = new COSArray();
            associated.add(carried);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PDComplexFileSpecification carried(PDDocument document, String token, Instant at)
            throws IOException {
        var bytes = token.getBytes(StandardCharsets.US_ASCII);
        var when = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
        var content = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes));
        content.setSubtype("text/plain");
        content.setSize(bytes.length);
        content.setCreationDate(when);
        content.setModDate(when);
        var file = new PDComplexFileSpecification();
        file.setFile(ATTACHED);
        file.setFileUnicode(ATTACHED);
        file.setFileDescription("Open Badges 3.0, VC-JWT");
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);
        file.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Data");
        return file;
    }
}
