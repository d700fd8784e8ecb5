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
import org.tasdiq.CaseId;
import org.tasdiq.Dates;
import org.tasdiq.Permission;
import org.tasdiq.PublicAddress;
import org.tasdiq.QrCode;
import org.tasdiq.Refusal;
import org.tasdiq.Templates;
import org.tasdiq.Texts;
import org.tasdiq.Typesetter;
import org.tasdiq.identity.Institutions;

/**
 * A credential as a paper (PDF/A-3a, PDF/UA-1): what was earned in words, a QR code that leads to the public page, and the
 * signed credential itself as an attachment.
 */
@Service
public class Certificates {
    private static final String ATTACHED = "credential.jwt";

    private final CredentialRepository credentials;
    private final Shares shares;
    private final Earnings earnings;
    private final Institutions institutions;
    private final Templates templates;
    private final Typesetter typesetter;
    private final Texts texts;
    private final Clock clock;
    private final PublicAddress address;

    Certificates(
            CredentialRepository credentials,
            Shares shares,
            Earnings earnings,
            Institutions institutions,
            Typesetter typesetter,
            Texts texts,
            Clock clock,
            PublicAddress address) {
        this.credentials = credentials;
        this.shares = shares;
        this.earnings = earnings;
        this.institutions = institutions;
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
    public byte[] pdf(CaseId file, CredentialId id, Locale language, String here) {
        return pdf(
                credentials.findByIdAndFileId(id.value(), file.value()).orElseThrow(Refusal.unknown("credential")),
                language,
                here);
    }

    byte[] pdf(Credential credential, Locale language, String here) {
        var token = credential.token().orElseThrow(Refusal.unknown("credential"));
        var link = address.or(here) + "/" + shares.printed(credential);
        return attach(
                typesetter.setToCarryFiles(page(credential.sheet(), Texts.nearest(language), link)),
                token,
                clock.instant());
    }

    private String page(CredentialSheet credential, Locale language, String link) {
        var earned = earnings.of(credential);
        var institution = institutions.sheet(earned.institution());
        var context = Templates.context(language);
        context.setVariable("title", text(language, "attestation.title"));
        context.setVariable("institution", institution.name().in(language));
        context.setVariable("number", credential.number());
        context.setVariable("holder", earned.holder());
        tell(context::setVariable, credential, earned, language);
        context.setVariable(
                "decision",
                text(
                        language,
                        "attestation."
                                + (earned.isAwarded() ? "award" : earned.isRecognised() ? "recognised" : "decision"),
                        Dates.day(earned.on(), language),
                        earned.reference()));
        context.setVariable(
                "place", text(language, "placeAndDate", institution.city(), Dates.day(earned.on(), language)));
        context.setVariable("state", texts.of(language, "credential.certificate.state"));
        context.setVariable("link", link);
        context.setVariable("qr", "data:image/png;base64," + Base64.getEncoder().encodeToString(QrCode.png(link)));
        return templates.fill("certificate", context);
    }

    private interface Page {
        void say(String name, Object value);
    }

    private void tell(Page page, CredentialSheet credential, Earned earned, Locale language) {
        var within = earned.within();
        var level = earned.level();
        var credits = earned.credits();
        var what = earned.title().in(language);
        page.say(
                "obtained",
                text(
                        language,
                        "attestation."
                                + (earned.isAwarded()
                                        ? "obtainedOffer"
                                        : earned.isRecognised()
                                                ? "obtainedRecognition"
                                                : within == null ? "obtainedWhole" : "obtainedBlock")));
        page.say("what", within == null ? what : credential.subject() + " – " + what);
        page.say(
                "within",
                level == null
                        ? ""
                        : within == null
                                ? text(language, "attestation.level", level)
                                : text(language, "attestation.within", within.in(language), earned.code(), level));
        page.say("credits", credits == null ? "" : text(language, "attestation.credits", credits));
        page.say(
                "definitive",
                earned.isAwarded() || earned.isRecognised() ? "" : text(language, "attestation.definitive"));
        page.say(
                "lines",
                earned.recognised().stream()
                        .map(line -> RecognisedWords.said(texts, line, language))
                        .toList());
        page.say(
                "outcomes",
                earned.outcomes().stream().map(outcome -> outcome.in(language)).toList());
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
